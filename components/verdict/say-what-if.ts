/** What a verdict would be without some criteria, or with answers that nobody has given yet, in one line. */
import type { Verdict } from '@/lib/verdict/verdict';
import type { Played, WhatIf } from '@/lib/verdict/what-if';
import { bandWords } from './band-words';
import { inWords } from './in-words';
import { scoreShown } from './say-score';

const figure = (score: number | null): string => (score === null ? inWords().whatIf.noScore : String(Math.round(score)));

/** "Without this: 64 → 71, Possible fit stays"; "If so: 64 → 71, 60 to 85 once all is known, Possible fit becomes Strong fit". */
export function sayWhatIf(
  verdict: Pick<Verdict, 'band' | 'score' | 'low' | 'high'>,
  after: WhatIf,
  played: Required<Played>,
  negative: boolean,
): string {
  const [before, then] = [figure(scoreShown(verdict).score), figure(scoreShown(after).score)];
  const [word, next] = [bandWords(verdict.band, negative).word, bandWords(after.band, negative).word];
  const words = inWords().whatIf;
  const scores = before !== then ? `${before} → ${then}` : scoreShown(after).score === null ? words.stillNoScore : words.scoreStays(then);
  const bands = word === next ? words.bandStays(word) : words.bandBecomes(word, next);
  /* An answer closes a part of the range, which is the news where the score hardly moves. */
  const range = played.supposed.size > 0 && after.low < after.high ? `${words.range(Math.round(after.low), Math.round(after.high))}, ` : '';
  return `${lead(played)}${scores}, ${range}${bands}`;
}

function lead({ without, supposed }: Required<Played>): string {
  const words = inWords().whatIf;
  if (supposed.size === 0) return words.without(without.size);
  if (supposed.size + without.size > 1) return words.allOf(supposed.size + without.size);
  return `${[...supposed.values()][0] === 'met' ? words.ifSo : words.ifNot}: `;
}
