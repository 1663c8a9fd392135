/** Small words of the sentences that a verdict is made of. English, one way of writing each thing. */
import type { Interval } from '@/lib/signal/vocabulary';

/** `1001` → `1,001`; decimals stay. Own, because number formatters cost more than the judging itself. */
export function number(value: number): string {
  const text = String(value);
  if (value > -1000 && value < 1000) return text;
  const [whole, decimals] = text.split('.');
  let grouped = whole!;
  for (let at = whole!.length - 3; at > (value < 0 ? 1 : 0); at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** `500–5,000`, `at least 500`, `at most 5,000`, `300`. */
export function range(min: number | null | undefined, max: number | null | undefined): string {
  if (min != null && max != null) return min === max ? number(min) : `${number(min)}–${number(max)}`;
  if (min != null) return `at least ${number(min)}`;
  return max == null ? 'any number' : `at most ${number(max)}`;
}

/** As a page would write it: `1,001–5,000`, `10,001+`, `312`. */
export function observed({ min, max }: Interval): string {
  if (max === null) return `${number(min)}+`;
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[], last = 'or'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

export const quoted = (texts: readonly string[]): string[] => texts.map((text) => `“${text}”`);

const listed = /(“[^”]*”, “[^”]*”, “[^”]*”)((?:, “[^”]*”)+) (n?or) “[^”]*”/g;

/** `“a”, “b”, “c” or 10 more`: a long list of quoted words inside a sentence, short enough to be read. */
export const few = (sentence: string): string =>
  sentence.replace(listed, (_, first: string, rest: string, or: string) => `${first} ${or} ${rest.split('”').length} more`);

export const both = (words: readonly string[]): string => either(words, 'and');

/** A slug as words: `customer-success-and-support` → `customer success and support`. */
export const spoken = (slug: string): string => slug.replaceAll('-', ' ');

/** `EUR 12 million`, `USD 500,000`: sums as a page would say them, three digits at most before the word. */
export function sum(amount: number, currency: string): string {
  for (const [size, word] of [
    [1e9, 'billion'],
    [1e6, 'million'],
  ] as const) {
    if (Math.abs(amount) >= size) return `${currency} ${number(Math.round((amount / size) * 100) / 100)} ${word}`;
  }
  return `${currency} ${number(Math.round(amount))}`;
}

/** `1 year`, `3 years`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${number(count)} ${count === 1 ? one : many}`;

/** Room for what a page said, in characters: two lines of the narrowest panel. The quotes below the sentence show all of it. */
const briefCharacters = 90;

/** How many of the quotes have room in a sentence; the first one always stands. */
export function roomFor(quotes: readonly string[]): number {
  let used = 0;
  const over = quotes.findIndex((quote) => {
    used += quote.length;
    return used > briefCharacters;
  });
  return over < 0 ? quotes.length : Math.max(1, over);
}

/** `“a”, “b” and 2 more`. */
export function inBrief(said: readonly string[]): string {
  const shown = roomFor(said);
  const rest = said.length - shown;
  return `${quoted(said.slice(0, shown)).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
