/** The score of a row as a small drawing: the same track as in a full verdict, without words; those stand beside it. */
import type { Tone } from '@/components/verdict/band-words';
import { toneText } from '@/components/verdict/band-words';
import { sayRange, usualEdges } from '@/components/verdict/say-score';
import type { RowFit } from '@/lib/protocol/row-look';

const within = (value: number) => `${Math.min(100, Math.max(0, value))}%`;

export function RowTrack({ fit, tone }: { fit: RowFit; tone: Tone }) {
  /** A score over too little would look like an answer. */
  const score = fit.band === 'not-enough-known' ? null : fit.score;
  return (
    <span className="flex shrink-0 items-center gap-2">
      <svg className={`block h-4 w-20 overflow-visible ${toneText[tone]}`} aria-hidden="true" focusable="false">
        <rect x="0" y="6" width="100%" height="4" rx="1" fill="var(--rule)" />
        <rect
          x={within(fit.low)}
          y="6"
          width={`${Math.max(0, fit.high - fit.low)}%`}
          height="4"
          rx="1"
          fill="currentColor"
          fillOpacity={score === null ? 0.45 : 0.75}
        />
        {[usualEdges.possible, usualEdges.strong].map((edge) => (
          <line key={edge} x1={within(edge)} x2={within(edge)} y1="5" y2="11" stroke="var(--paper)" strokeWidth="1.5" />
        ))}
        {score !== null && (
          <>
            <line x1={within(score)} x2={within(score)} y1="2" y2="14" stroke="var(--paper)" strokeWidth="5" strokeLinecap="round" />
            <line x1={within(score)} x2={within(score)} y1="3" y2="13" stroke="var(--ink)" strokeWidth="2" strokeLinecap="round" />
          </>
        )}
      </svg>
      <span aria-hidden="true" className="w-6 text-right font-semibold">
        {score === null ? '–' : Math.round(score)}
      </span>
      <span className="sr-only">{sayRange({ score, low: fit.low, high: fit.high })}</span>
    </span>
  );
}
