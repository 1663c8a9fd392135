/** The score of a row as a small drawing: the same track as in a full verdict, without words; those stand beside it. */
import { type Tone, toneText } from '@/components/verdict/band-words';
import { sayRange, scoreShown } from '@/components/verdict/say-score';
import { TrackMarks } from '@/components/verdict/track-marks';
import type { Verdict } from '@/lib/verdict/verdict';

export function RowTrack({ fit, tone }: { fit: Pick<Verdict, 'band' | 'score' | 'low' | 'high'>; tone: Tone }) {
  const shown = scoreShown(fit);
  return (
    <span className="flex shrink-0 items-center gap-2">
      <svg className={`block h-4 w-20 overflow-visible ${toneText[tone]}`} aria-hidden="true" focusable="false">
        <TrackMarks {...shown} middle={8} rail={4} />
      </svg>
      <span aria-hidden="true" className="w-7 text-right font-semibold whitespace-nowrap">
        {shown.score === null ? '–' : Math.round(shown.score)}
      </span>
      <span className="sr-only">{sayRange(shown)}</span>
    </span>
  );
}
