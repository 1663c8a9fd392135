/** The drawing of the score in words, for the caption and for people who do not see the drawing. */
import type { Verdict } from '@/lib/verdict/verdict';
import { inWords } from './in-words';

/** A score of null: only what is possible is drawn and said, from low to high. */
export type Score = Pick<Verdict, 'score' | 'low' | 'high'>;

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
  const words = inWords().score;
  const [from, to] = [Math.round(low), Math.round(high)];
  if (score === null) return words.anything(from, to);
  if (from === to) return words.of100(Math.round(score));
  return words.soFar(Math.round(score), from, to);
}

export function sayTrack(score: Score, edges: BandEdges): string {
  const words = inWords().score;
  const scale = words.scale(edges.possible, edges.strong);
  const [from, to] = [Math.round(score.low), Math.round(score.high)];
  if (score.score === null) return `${words.none(from, to)} ${scale}`;
  return `${words.is(Math.round(score.score))} ${from === to ? words.nothingOpen : words.couldBe(from, to)} ${scale}`;
}
