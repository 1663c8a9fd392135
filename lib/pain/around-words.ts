/**
 * The words around cues of all languages that Fitglass reads pains in, one table: a page may mix languages, a list may not
 * miss one. In the extension they are data (`language/word-tables`): the worker gets them with all others, the panel brings
 * its own (`pain-word-tables`).
 */
import { givenWords, givenWordsByFile } from '@/lib/language/word-tables';
import type { WordLists } from './word-lists';

export interface WordFile {
  default: WordLists;
}
export interface ThemeFile {
  default: Readonly<Record<string, string>>;
}

const files = (): readonly WordFile[] =>
  import.meta.env.WORDS_AS_DATA ? givenWords('../pain/around') : Object.values(import.meta.glob<WordFile>('./around/*.ts', { eager: true }));

/** Phrases of a list over all languages, longest first, each with a space at both ends. */
export function aroundWords(list: keyof WordLists): readonly string[] {
  const phrases = files().flatMap((file) => file.default[list].split('|'));
  return [...new Set(phrases)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((phrase) => ` ${phrase} `);
}

/** The lists of `themes/moments` or `themes/goals`. */
export function themeWords(theme: 'moments' | 'goals'): Readonly<Record<string, string>> {
  const themes: Readonly<Record<string, ThemeFile>> = import.meta.env.WORDS_AS_DATA
    ? givenWordsByFile('../pain/themes')
    : Object.fromEntries(
        Object.entries(import.meta.glob<ThemeFile>('./themes/*.ts', { eager: true })).map(([path, file]) => [
          path.slice('./themes/'.length, -3),
          file,
        ]),
      );
  return themes[theme]!.default;
}

/** Every word of some lists, with the name of its list. */
export const wordOwners = <Name extends string>(lists: Readonly<Record<Name, string>>): ReadonlyMap<string, Name> =>
  new Map((Object.entries(lists) as [Name, string][]).flatMap(([name, list]) => list.split('|').map((word) => [word, name] as const)));
