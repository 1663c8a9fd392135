/**
 * Words that may stay in a captured page because they are the page's own furniture and nobody's data. In texts these are
 * the words that the lexicons of labels, dates, amounts and company types know; in the names of parts (ids, keys,
 * `data-` attributes) also the words that our readers look for.
 */
const lexicons = import.meta.glob<string>('../../lib/language/{labels,dates,amounts,company-types}/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const readers = import.meta.glob<string>('../../lib/page/{sites,outline,sources}/**/*.ts', { eager: true, query: '?raw', import: 'default' });

/** Words of a name of a part: `profileCardsBelowActivityPart1` and `data-view-name` are told apart into theirs. */
export const partsOfName = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|[\p{Lo}\p{Lm}]+|\d+/gu;

const withoutComments = (source: string): string => source.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '');
const literals = /'[^'\n]*'|"[^"\n]*"|`[^`]*`/g;

function wordsIn(sources: Record<string, string>, pieces: RegExp | null, word: RegExp): Set<string> {
  const words = new Set<string>();
  for (const [path, source] of Object.entries(sources)) {
    if (path.endsWith('.test.ts')) continue;
    const code = withoutComments(source);
    for (const [piece] of pieces === null ? [[code]] : code.matchAll(pieces))
      for (const [found] of (piece ?? '').matchAll(word)) if (found.length > 1) words.add(found.toLowerCase());
  }
  return words;
}

/** Languages of LinkedIn's interface that are read; their months are everybody's. */
const interfaces = 'en de fr es pt it nl pl sv da nb fi tr cs ro ja ko zh ar he'.split(' ');

function months(): string[] {
  return interfaces.flatMap((language) =>
    (['short', 'long'] as const).flatMap((month) => {
      const written = new Intl.DateTimeFormat(language, { month, year: 'numeric', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at) => written.formatToParts(Date.UTC(2020, at, 15)).find(({ type }) => type === 'month')?.value ?? '');
    }),
  );
}

/** Lower-case words that a text may keep. */
export const knownWords = (): Set<string> =>
  new Set([
    ...wordsIn(lexicons, literals, /\p{L}[\p{L}\p{M}]+/gu),
    ...months().flatMap((month) => [...month.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]+/gu)].map(([word]) => word)),
  ]);

/** Lower-case words that the name of a part may keep: patterns name parts too, so all of a reader's code counts. */
export const knownParts = (): Set<string> => new Set([...knownWords(), ...wordsIn(readers, null, partsOfName)]);
