/** "51-200 employees" → {min: 51, max: 200}: company sizes as LinkedIn, websites and spreadsheets write them. */
import type { Interval } from '@/lib/signal/vocabulary';
import { amountTokens, joined, numbersOf, rangeEnds, says } from './amount-tokens';

/** No employer has more people: the largest has 2.1 million. */
const mostPeople = 5_000_000;

const fits = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= mostPeople;

/**
 * People in a text that says nothing but a size. A single number has min = max; "10,001+" has max null, "more than
 * 10,000" starts at 10,001. Null when any word is unknown: "12,345 followers" and "Founded 2015" are no sizes.
 */
export function parseInterval(text: string): Interval | null {
  const tokens = amountTokens(text);
  if (!tokens || tokens.some((token) => token.kind === 'unknown' || token.kind === 'currency' || token.kind === '%' || token.kind === '/'))
    return null;
  const known = ['people', 'alone', 'more', 'least', 'less', 'most', 'to', 'silent'] as const;
  if (tokens.some((token) => token.kind === 'word' && !known.some((meaning) => token.means.has(meaning)))) return null;
  const numbers = numbersOf(tokens);
  const [first, second] = numbers;
  if (!first) return says(tokens, 'alone') ? { min: 1, max: 1 } : null;
  if (numbers.length > 2 || numbers.some((number) => !fits(number.value))) return null;
  const open = tokens.some((token) => token.kind === '+') || says(tokens, 'more') || says(tokens, 'less');
  if (second) {
    const ends = !open && joined(tokens) ? rangeEnds(first, second) : null;
    return ends && ends.max >= 1 ? ends : null;
  }
  if (says(tokens, 'more') || tokens.some((token) => token.kind === '>')) return { min: first.value + 1, max: null };
  if (tokens.some((token) => token.kind === '+') || says(tokens, 'least')) return { min: first.value, max: null };
  if (says(tokens, 'less') || tokens.some((token) => token.kind === '<')) return first.value > 1 ? { min: 1, max: first.value - 1 } : null;
  if (says(tokens, 'most')) return first.value >= 1 ? { min: 1, max: first.value } : null;
  if (tokens.some((token) => token.kind === '-')) return null;
  return first.value >= 1 ? { min: first.value, max: first.value } : null;
}
