/** The drawing of a score, small: the same track as in the full verdict, without words; those stand beside it. 12 px high. */
import { type Tone, toneText } from './band-words';
import { type Score, sayRange } from './say-score';
import { TrackMarks } from './track-marks';

interface ScoreStripProps {
  score: Score;
  tone: Tone;
}

export function ScoreStrip({ score, tone }: ScoreStripProps) {
  return (
    <svg className={`block h-3 w-full overflow-visible ${toneText[tone]}`} role="img" aria-label={sayRange(score)}>
      <TrackMarks {...score} middle={6} rail={6} />
    </svg>
  );
}
