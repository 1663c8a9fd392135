/** What a verdict would be without some criteria, in one line. */
import type { Verdict } from '@/lib/verdict/verdict';
import type { WhatIf } from '@/lib/verdict/what-if';
import { bandWords } from './band-words';
import { inWords } from './in-words';
import { scoreShown } from './say-score';

const figure = (score: number | null): string => (score === null ? inWords().whatIf.noScore : String(Math.round(score)));

/** "Without this: 64 → 71, Possible fit stays"; "Without these 2: 64 → no score, Possible fit becomes Too early to say". */
export function sayWhatIf(verdict: Pick<Verdict, 'band' | 'score' | 'low' | 'high'>, after: WhatIf, count: number, negative: boolean): string {
  const [before, then] = [figure(scoreShown(verdict).score), figure(scoreShown(after).score)];
  const [word, next] = [bandWords(verdict.band, negative).word, bandWords(after.band, negative).word];
  const words = inWords().whatIf;
  const scores = before === then ? words.scoreStays(before) : `${before} → ${then}`;
  const bands = word === next ? words.bandStays(word) : words.bandBecomes(word, next);
  return `${words.without(count)}${scores}, ${bands}`;
}
