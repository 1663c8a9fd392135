/**
 * Finds entries by words. Every word of the query has to begin a word of the entry, in any case, with or without accents.
 * Where it stands decides the order:
 *
 *   the whole title 100 · the title begins with it 60 · a word of the title 30 · a word of the line under it 12 · anywhere else 5
 *
 * Plain searching in texts that were folded once, so that thousands of records answer between two keystrokes.
 */
import { fold } from '@/lib/kernel/text';
import type { SearchEntry } from './entry';

/** Words between single spaces, with one at the beginning. */
const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim()}`;

interface Folded {
  entry: SearchEntry;
  title: string;
  detail: string;
  text: string;
}

export type SearchIndex = readonly Folded[];

export const indexOf = (entries: readonly SearchEntry[]): SearchIndex =>
  entries.map((entry) => ({ entry, title: spaced(entry.title), detail: spaced(entry.detail), text: spaced(entry.text) }));

function worth({ title, detail, text }: Folded, words: readonly string[], whole: string): number {
  let sum = title === whole ? 100 : title.startsWith(whole) ? 60 : 0;
  for (const word of words) {
    if (title.includes(word)) sum += 30;
    else if (detail.includes(word)) sum += 12;
    else if (text.includes(word)) sum += 5;
    else return 0;
  }
  return sum;
}

/** Best first; entries of the same worth by title. An empty query finds nothing. */
export function find(index: SearchIndex, query: string, most = 40): SearchEntry[] {
  const whole = spaced(query);
  const words = whole
    .split(' ')
    .filter(Boolean)
    .map((word) => ` ${word}`);
  if (words.length === 0) return [];
  return index
    .map((folded) => ({ folded, worth: worth(folded, words, whole) }))
    .filter((found) => found.worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.folded.title < b.folded.title ? -1 : 1))
    .slice(0, most)
    .map(({ folded }) => folded.entry);
}
