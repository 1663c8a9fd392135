/**
 * Plain-text hygiene. Everything that comes from a page passes through `clean` before it becomes a value,
 * so that bidi overrides, zero-width marks and control characters can never change what a person sees.
 */

/** Control characters, zero-width marks and bidi controls: they carry no words (Unicode TR36 §2). */
const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;

/** Visible text on one line: invisible characters dropped, every run of white space (NBSP included) one space. */
export function clean(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim();
}

const unclean =
  /^\s|\s$|\s{2}|[^\S ]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/;

/** Whether `clean` would leave the text as it is. */
export const isClean = (text: string): boolean => !unclean.test(text);

/** Printable ASCII folds to its small letters and nothing else. */
const beyondAscii = /[^ -~]/;
const marks = /\p{M}+/gu;

/** Letters that Unicode does not take apart. */
const letters: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };

/** A dozen readers fold the same lines of a page; what has no letters beyond ASCII is as quick to fold as to look up. */
const folded = new Map<string, string>();
const mostFolded = 1_000;
const longestFolded = 1_000;

/**
 * For comparing only: cleaned, compatibility-folded, lower case, without diacritics. `ß` → `ss`, `ł` → `l`, `ø` → `o`.
 * Marks go before the folding too: Unicode sorts a run of them, and that takes seconds where a page writes 100,000 in a row.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const cleaned = clean(text);
  if (!beyondAscii.test(cleaned)) return cleaned.toLowerCase();
  const made = cleaned
    .replace(marks, '')
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[ßłøđæœı]/g, (letter) => letters[letter] ?? letter);
  if (text.length <= longestFolded) {
    if (folded.size >= mostFolded) folded.clear();
    folded.set(text, made);
  }
  return made;
}

/** Without the characters at its end that `edge` (a pattern of one character) matches; linear, where a pattern that ends in `+$` is not. */
export function dropEnd(text: string, edge: RegExp): string {
  let end = text.length;
  while (end > 0 && edge.test(text[end - 1]!)) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** At most `length` characters without splitting a surrogate pair; an ellipsis marks a cut. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\uD800-\uDBFF]/.test(text[length - 2] ?? '') ? length - 2 : length - 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
