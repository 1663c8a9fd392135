/** The drawing of a score, small: the same track as in the full verdict, without words; those stand beside it. 12 px high. */
import type { Tone } from './band-words';
import { toneText } from './band-words';
import { sayRange, usualEdges } from './say-score';

interface ScoreStripProps {
  /** `score` null: only the range is drawn. */
  score: { score: number | null; low: number; high: number };
  tone: Tone;
}

const within = (value: number) => `${Math.min(100, Math.max(0, value))}%`;

export function ScoreStrip({ score: { score, low, high }, tone }: ScoreStripProps) {
  return (
    <svg className={`block h-3 w-full overflow-visible ${toneText[tone]}`} role="img" aria-label={sayRange({ score, low, high })}>
      <rect x="0" y="3" width="100%" height="6" rx="2" fill="var(--rule)" />
      <rect
        x={within(low)}
        y="3"
        width={`${Math.max(0, high - low)}%`}
        height="6"
        rx="2"
        fill="currentColor"
        fillOpacity={score === null ? 0.45 : 0.75}
      />
      {[usualEdges.possible, usualEdges.strong].map((edge) => (
        <line key={edge} x1={within(edge)} x2={within(edge)} y1="2" y2="10" stroke="var(--paper)" strokeWidth="2" />
      ))}
      {score !== null && (
        <>
          <line x1={within(score)} x2={within(score)} y1="0" y2="12" stroke="var(--paper)" strokeWidth="6" strokeLinecap="round" />
          <line x1={within(score)} x2={within(score)} y1="1" y2="11" stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />
        </>
      )}
    </svg>
  );
}
