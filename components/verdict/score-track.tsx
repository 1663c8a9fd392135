/**
 * The verdict as one drawing: a track from 0 to 100 with the band edges, the range that is still possible as a bar,
 * the score as a tick. Positions are percentages, so it fits any width. The height never changes (52 px).
 */
import clsx from 'clsx';
import { type Tone, toneText } from './band-words';
import { inWords } from './in-words';
import { type BandEdges, type Score, sayTrack } from './say-score';
import { within } from './track-marks';

interface ScoreTrackProps {
  score: Score;
  tone: Tone;
  edges: BandEdges;
  /** The score without the criteria that were taken out for a moment: an open tick. */
  instead?: number | null | undefined;
}

/** The number over the tick leans inwards near the ends of the track. */
const anchor = (score: number) => (score > 94 ? 'end' : score < 6 ? 'start' : 'middle');

export function ScoreTrack({ score, tone, edges, instead = null }: ScoreTrackProps) {
  const at = score.score === null ? null : within(score.score);
  const width = Math.max(0, Math.min(100, score.high) - Math.max(0, score.low));
  const middles = [edges.possible / 2, (edges.possible + edges.strong) / 2, (edges.strong + 100) / 2];
  return (
    <svg className={clsx('block h-13 w-full overflow-visible', toneText[tone])} role="img" aria-label={sayTrack(score, edges)}>
      <rect x="0" y="20" width="100%" height="8" rx="2" fill="var(--rule)" />
      <rect x={within(score.low)} y="20" width={`${width}%`} height="8" rx="2" fill="currentColor" fillOpacity={score.score === null ? 0.45 : 0.75} />
      {[edges.possible, edges.strong].map((edge) => (
        <line key={edge} x1={within(edge)} x2={within(edge)} y1="17" y2="31" stroke="var(--paper)" strokeWidth="2" />
      ))}
      {at !== null && score.score !== null && (
        <>
          <line x1={at} x2={at} y1="16" y2="32" stroke="var(--paper)" strokeWidth="7" strokeLinecap="round" />
          <line x1={at} x2={at} y1="17" y2="31" stroke="var(--ink)" strokeWidth="3" strokeLinecap="round" />
          <text x={at} y="11" textAnchor={anchor(score.score)} fill="var(--ink)" fontSize="13" fontWeight="600">
            {Math.round(score.score)}
          </text>
        </>
      )}
      {instead !== null && (
        <rect
          x={within(instead)}
          y="15"
          width="8"
          height="18"
          rx="4"
          transform="translate(-4 0)"
          fill="var(--paper)"
          stroke="var(--ink)"
          strokeWidth="1.5"
        />
      )}
      {inWords().score.zones.map((word, at) => (
        <text key={word} x={within(middles[at] ?? 0)} y="47" textAnchor="middle" className="figure-text">
          {word}
        </text>
      ))}
    </svg>
  );
}
