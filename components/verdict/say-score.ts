/** The drawing of the score in words, for the caption and for people who do not see the drawing. */
import type { Verdict } from '@/lib/verdict/verdict';

type Score = Pick<Verdict, 'score' | 'low' | 'high'>;

/** Where possible and strong begin, 0..100. The user may move them. */
export interface BandEdges {
  possible: number;
  strong: number;
}

/** Design §5. */
export const usualEdges: BandEdges = { possible: 50, strong: 75 };

/** What is drawn of a verdict: a score over too little would look like an answer, so then only the range is. */
export const scoreShown = ({ band, score, low, high }: Score & Pick<Verdict, 'band'>): Score => ({
  score: band === 'not-enough-known' ? null : score,
  low,
  high,
});

/** "82 so far, 74 to 90 once all is known"; "82 of 100" when nothing is open. */
export function sayRange({ score, low, high }: Score): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  if (score === null) return `anything from ${from} to ${to} is possible`;
  if (from === to) return `${Math.round(score)} of 100`;
  return `${Math.round(score)} so far, ${from} to ${to} once all is known`;
}

export function sayTrack(score: Score, edges: BandEdges): string {
  const scale = `Weak below ${edges.possible}, possible from ${edges.possible}, strong from ${edges.strong}, on a scale of 0 to 100.`;
  const [from, to] = [Math.round(score.low), Math.round(score.high)];
  if (score.score === null) return `No score yet: it could be anything from ${from} to ${to}. ${scale}`;
  const range = from === to ? 'Nothing is open.' : `What is not known yet could make it ${from} to ${to}.`;
  return `Score ${Math.round(score.score)}. ${range} ${scale}`;
}
