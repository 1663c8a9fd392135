/**
 * Sentences of one part of the panel in every language: a folder `words/` with a file for each, found by scan. A sentence
 * with a value in it is a plain function, and so is a plural, because each language has its own rules for both. Values go
 * in as they are: text of a page is never read for slots.
 */
import { spoken } from './language';

/**
 * @param files of `import.meta.glob('./words/*.ts', { eager: true, import: 'default' })`; `en.ts` must be among them.
 * @returns what to call for the words of the language that is spoken; English where a part has no file for it.
 */
export function wordsFrom<Words>(files: Record<string, Words>): () => Words {
  const byLanguage = new Map(Object.entries(files).map(([path, words]) => [path.replace(/^.*\/|\.ts$/g, ''), words]));
  const english = byLanguage.get('en');
  if (english === undefined) throw new Error('A part of the panel has no English words.');
  return () => byLanguage.get(spoken()) ?? english;
}
