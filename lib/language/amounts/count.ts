/** "12,345 followers" → 12345, "1,2 Tsd." → 1200. */
import { amountTokens, joined, numbersOf } from './amount-tokens';

/** No counter on LinkedIn comes near; larger numbers are a scale read wrongly. */
const most = 500_000_000;

/**
 * The one number in a text, whatever it counts; the caller knows that. A lower bound ("500+") counts as its number.
 * Null for money, shares, ranges, fractions, several numbers or none.
 */
export function parseCount(text: string): number | null {
  const tokens = amountTokens(text);
  if (!tokens || tokens.some((token) => token.kind === 'currency' || token.kind === '%')) return null;
  const [number, ...others] = numbersOf(tokens);
  if (!number || others.length > 0 || joined(tokens)) return null;
  return Number.isInteger(number.value) && number.value <= most ? number.value : null;
}
