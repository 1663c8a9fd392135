/** The small words of `wording.ts` in German: one way of writing each thing. */
import type { Interval } from '@/lib/signal/vocabulary';
import { number as english, roomFor } from './wording';

/** `1001` → `1.001`, `3.25` → `3,25`. */
export const number = (value: number): string => english(value).replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));

/** `500–5.000`, `mindestens 500`, `höchstens 5.000`, `300`. */
export function range(min: number | null | undefined, max: number | null | undefined): string {
  if (min != null && max != null) return min === max ? number(min) : `${number(min)}–${number(max)}`;
  if (min != null) return `mindestens ${number(min)}`;
  return max == null ? 'beliebig viele' : `höchstens ${number(max)}`;
}

/** As a page would write it: `1.001–5.000`, `10.001+`, `312`. */
export function observed({ min, max }: Interval): string {
  if (max === null) return `${number(min)}+`;
  return min === max ? number(min) : `${number(min)}–${number(max)}`;
}

/** `a`, `a oder b`, `a, b oder c`. */
export function either(words: readonly string[], last = 'oder'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

export const both = (words: readonly string[]): string => either(words, 'und');

export const quoted = (texts: readonly string[]): string[] => texts.map((text) => `„${text}“`);

const listed = /(„[^“]*“, „[^“]*“, „[^“]*“)((?:, „[^“]*“)+) (oder|noch) „[^“]*“/g;

/** `„a“, „b“, „c“ oder 10 weitere`: a long list of quoted words inside a sentence, short enough to be read. */
export const few = (sentence: string): string =>
  sentence.replace(listed, (_, first: string, rest: string, or: string) => `${first} ${or} ${rest.split('“').length} weitere`);

/** `12 Mio. EUR`, `500.000 USD`. */
export function sum(amount: number, currency: string): string {
  for (const [size, word] of [
    [1e9, 'Mrd.'],
    [1e6, 'Mio.'],
  ] as const) {
    if (Math.abs(amount) >= size) return `${number(Math.round((amount / size) * 100) / 100)} ${word} ${currency}`;
  }
  return `${number(Math.round(amount))} ${currency}`;
}

/** `1 Monat`, `3 Monate`. */
export const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

/** The word behind a range: `höchstens 1 Jahr`, `0–1 Jahre`, `mindestens 5 Jahre`. */
export const behind = (min: number | null | undefined, max: number | null | undefined, one: string, many: string): string =>
  (min ?? max) === 1 && (max ?? min) === 1 ? one : many;

/** `„a“, „b“ und 2 weitere`. */
export function inBrief(said: readonly string[]): string {
  const shown = roomFor(said);
  const rest = said.length - shown;
  return `${quoted(said.slice(0, shown)).join(', ')}${rest > 0 ? ` und ${rest} ${rest === 1 ? 'weitere Stelle' : 'weitere Stellen'}` : ''}`;
}
