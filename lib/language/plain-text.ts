/**
 * How the parsers of page text compare words, and word lists that are made when they are first asked for: a
 * reading pays only for the languages' lists that its page needs.
 */
import { fold } from '@/lib/kernel/text';

/** Arabic, Persian and full-width digits, and the Arabic signs between them, which stand for the same number. */
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\uFF10-\uFF19\u066B\u066C]/g;

/** With the digits 0 to 9 for those of other scripts, character for character, so that positions stay. */
export const westernDigits = (text: string): string =>
  text.replace(otherDigits, (digit) => (digit === '\u066B' ? '.' : digit === '\u066C' ? ',' : String(digit.charCodeAt(0) & 0x0f)));

/** Scripts that part no words by spaces, or not everywhere. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Folded (lower case, no diacritics, single spaces) with straight apostrophes: "Aujourd’hui" and "aujourd'hui" are one. */
export function plain(text: string): string {
  if (!/[^ -~]| {2}/.test(text)) return text.trim().toLowerCase();
  return fold(westernDigits(text)).replace(/[’‘`´]/g, "'");
}

/** A value that is made once, on the first call. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Plain words of lists that part them by `|`. */
export const wordSet = (lists: () => readonly (string | undefined)[]): (() => ReadonlySet<string>) =>
  lazily(
    () =>
      new Set(
        lists()
          .flatMap((list) => list?.split('|') ?? [])
          .map(plain),
      ),
  );
