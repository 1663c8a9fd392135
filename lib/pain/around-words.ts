/** The words around cues of all languages that Fitglass reads pains in, one table: a page may mix languages, a list may not miss one. */
import type { WordLists } from './words/word-lists';

const files = import.meta.glob<WordLists>(['./words/*.ts', '!./words/word-lists.ts'], { eager: true, import: 'default' });

/** Phrases of a list over all languages, longest first, each with a space at both ends. */
export function aroundWords(list: keyof WordLists): readonly string[] {
  const phrases = Object.values(files).flatMap((lists) => lists[list].split('|'));
  return [...new Set(phrases)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((phrase) => ` ${phrase} `);
}
