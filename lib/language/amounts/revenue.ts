/** "$10M–$50M ARR" → {min: 1e7, max: 5e7, currency: 'USD', period: 'year'}. */
import type { Revenue } from '@/lib/signal/vocabulary';
import { lazily, plain, wordSet } from '../plain-text';
import { givenWords } from '../word-tables';
import { amountTokens, joined, type NumberToken, numbersOf, rangeEnds, says } from './amount-tokens';
import { currencyOf, isClear } from './money';

/** Per language: words for a month, and words of money that is no revenue (rounds, valuations, prices, salaries). */
export interface RevenueWords {
  month: string;
  other: string;
}

interface RevenueFile {
  default: RevenueWords;
}

const files = lazily((): readonly RevenueFile[] =>
  import.meta.env.WORDS_AS_DATA
    ? givenWords('amounts/revenue-words')
    : Object.values(import.meta.glob<RevenueFile>('./revenue-words/*.ts', { eager: true })),
);
const monthWords = wordSet(() => files().map((file) => file.default.month));
const otherMoney = wordSet(() => files().map((file) => file.default.other));

const isYear = (number: NumberToken): boolean => number.scale === 1 && number.value >= 1990 && number.value <= 2100;

/**
 * A revenue in a short text: one sum (min = max), a range, or a bound. Per year unless the text says month. Null when
 * no currency is named and none is given, when the sum is a share, a round, a price or a valuation, or below 100.
 * @param currency ISO 4217, for texts whose column or place already names it.
 */
export function parseRevenue(text: string, currency: string | null = null): Revenue | null {
  const tokens = amountTokens(text);
  if (!tokens || tokens.some((token) => token.kind === '%') || says(tokens, 'people')) return null;
  const words = plain(text).split(/[^\p{L}]+/u);
  if (words.some((word) => otherMoney().has(word))) return null;
  const code = currencyOf(tokens) ?? (tokens.some((token) => token.kind === 'currency') ? null : currency);
  if (!code || !isClear(tokens, code)) return null;
  const all = numbersOf(tokens);
  const numbers = all.length > 1 ? all.filter((number) => !isYear(number)) : all;
  const [first, second] = numbers;
  if (!first || numbers.length > 2) return null;
  const period = words.some((word) => monthWords().has(word)) ? 'month' : 'year';
  if (second) {
    const ends = joined(tokens) ? rangeEnds(first, second) : null;
    return ends && ends.max >= 100 ? { ...ends, currency: code, period } : null;
  }
  if (first.value < 100) return null;
  const has = (kind: string): boolean => tokens.some((token) => token.kind === kind);
  if (says(tokens, 'more') || says(tokens, 'least') || has('+') || has('>')) return { min: first.value, max: null, currency: code, period };
  if (says(tokens, 'less') || says(tokens, 'most') || has('<')) return { min: 0, max: first.value, currency: code, period };
  return { min: first.value, max: first.value, currency: code, period };
}
