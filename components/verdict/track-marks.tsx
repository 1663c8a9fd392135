/**
 * The marks of a small score track, in an SVG of any width: the rail, the range from low to high, the band edges, the
 * score. `middle` is the height of the rail's middle in pixels.
 */
import { type Score, usualEdges } from './say-score';

interface TrackMarksProps extends Score {
  middle: number;
  /** Pixels. */
  rail: number;
}

/** Where a value stands on the track. */
export const within = (value: number) => `${Math.min(100, Math.max(0, value))}%`;

export function TrackMarks({ score, low, high, middle, rail }: TrackMarksProps) {
  const top = middle - rail / 2;
  return (
    <>
      <rect x="0" y={top} width="100%" height={rail} rx={rail / 4} fill="var(--rule)" />
      <rect
        x={within(low)}
        y={top}
        width={`${Math.max(0, high - low)}%`}
        height={rail}
        rx={rail / 4}
        fill="currentColor"
        fillOpacity={score === null ? 0.45 : 0.75}
      />
      {[usualEdges.possible, usualEdges.strong].map((edge) => (
        <line key={edge} x1={within(edge)} x2={within(edge)} y1={top - 1} y2={top + rail + 1} stroke="var(--paper)" strokeWidth="2" />
      ))}
      {score !== null && (
        <>
          <line x1={within(score)} x2={within(score)} y1={middle - 6} y2={middle + 6} stroke="var(--paper)" strokeWidth="6" strokeLinecap="round" />
          <line x1={within(score)} x2={within(score)} y1={middle - 5} y2={middle + 5} stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />
        </>
      )}
    </>
  );
}
