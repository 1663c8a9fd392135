/** "US$ 5.2M" → {amount: 5200000, currency: 'USD'}. */
import type { Money } from '@/lib/signal/vocabulary';
import { type AmountToken, amountTokens, numbersOf, says } from './amount-tokens';

/** The one currency of a text. `$` gives way to a code beside it ("$5M CAD"); two different ones are null. */
export function currencyOf(tokens: readonly AmountToken[]): string | null {
  const seen = tokens.filter((token) => token.kind === 'currency');
  const named = new Set(seen.filter((token) => !token.sign).map((token) => token.code));
  const signs = new Set(seen.filter((token) => token.sign).map((token) => token.code));
  if (named.size > 1) return null;
  const [code] = named;
  if (code === undefined) return [...signs][0] ?? null;
  return signs.size === 0 || /^(?:USD|CAD|AUD|NZD|HKD|SGD|MXN|ARS|CLP|COP)$/.test(code) ? code : null;
}

/** `mil` before money: a thousand where the text is Spanish or Portuguese by another sign, else it could be a million. */
export const isClear = (tokens: readonly AmountToken[], currency: string | null): boolean =>
  numbersOf(tokens).every(({ doubtful, comma }) => doubtful === null || (doubtful === 'mil' && (comma || currency === 'BRL' || currency === 'EUR')));

/** Exactly one sum with its currency; null for ranges, bounds, shares, and for a sum without a currency. */
export function parseMoney(text: string): Money | null {
  const tokens = amountTokens(text);
  if (!tokens || tokens.some((token) => token.kind === '%' || token.kind === '+' || token.kind === '<' || token.kind === '>')) return null;
  if (says(tokens, 'more') || says(tokens, 'less') || says(tokens, 'most')) return null;
  const [number, ...others] = numbersOf(tokens);
  const currency = currencyOf(tokens);
  if (!number || others.length > 0 || !currency || !isClear(tokens, currency)) return null;
  return { amount: number.value, currency };
}
