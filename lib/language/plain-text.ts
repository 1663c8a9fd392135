/**
 * How the parsers of page text compare words, and word lists that are made when they are first asked for: a
 * reading pays only for the languages' lists that its page needs.
 */
import { fold } from '@/lib/kernel/text';

/** Folded (lower case, no diacritics, single spaces) with straight apostrophes: "Aujourd’hui" and "aujourd'hui" are one. */
export function plain(text: string): string {
  if (!/[^ -~]| {2}/.test(text)) return text.trim().toLowerCase();
  return fold(text).replace(/[’‘`´]/g, "'");
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
