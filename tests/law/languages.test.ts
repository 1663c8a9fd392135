/** The languages of the panel: every part says the same in each, politely, and what is done stays done (decision 0019). */
import { describe, expect, it } from 'vitest';
import { proseOf } from '../support/prose';
import { isTest, sourceFiles } from '../support/sources';
import { reach } from './imports';
import { notYetTranslated } from './not-yet-translated';

type Words = Record<string, unknown>;

const folderOf = (path: string) => path.replace(/\/(?:words\/[^/]*|in-words\.ts)$/, '');
/** A folder `words/` beside an `in-words.ts`; others are tables of words that are looked for on pages. */
const spoken = new Set(Object.keys(import.meta.glob('/{components,lib,entrypoints}/**/in-words.ts')).map(folderOf));
const catalogues = Object.fromEntries(
  Object.entries(import.meta.glob<Words>('/{components,lib,entrypoints}/**/words/*.ts', { eager: true, import: 'default' })).filter(([path]) =>
    spoken.has(folderOf(path)),
  ),
);
const parts = Map.groupBy(Object.entries(catalogues), ([path]) => folderOf(path));

/** `a.b.0` with what stands there. */
function leaves(words: unknown, at = ''): [string, unknown][] {
  if (typeof words !== 'object' || words === null) return [[at, words]];
  return Object.entries(words).flatMap(([name, each]) => leaves(each, at === '' ? name : `${at}.${name}`));
}

/** Functions are asked with a word, a number where they count. */
const said = (leaf: unknown): string => (typeof leaf === 'function' ? String(leaf('Halden Grid', 'Halden Grid')) : String(leaf));

const german = Object.entries(catalogues)
  .filter(([path]) => path.endsWith('/de.ts'))
  .flatMap(([path, words]) => leaves(words).map(([at, leaf]) => [`${path} ${at}`, said(leaf)] as const));

describe('words of the panel', () => {
  it('are found, all that are asked for', () => expect([...parts.keys()].toSorted()).toEqual([...spoken].toSorted()));

  it.each([...parts])('say the same things in English and German: %s', (_, files) => {
    const shapes = files.map(
      ([path, words]) =>
        [
          path.replace(/^.*\/|\.ts$/g, ''),
          leaves(words).map(([at, leaf]) => `${at} ${typeof leaf} ${typeof leaf === 'function' ? leaf.length : ''}`),
        ] as const,
    );
    expect(shapes.map(([language]) => language).toSorted()).toEqual(['de', 'en']);
    expect(shapes[0]![1]).toEqual(shapes[1]![1]);
    for (const [path, words] of files) for (const [at, leaf] of leaves(words)) expect(said(leaf).trim(), `${path} ${at}`).not.toBe('');
  });

  it('address people in German with Sie, and never by a guessed gender', () => {
    const wrong = /(?<!\p{L})(?:du|dir|dich|deine?[mnrs]?|Benutzer|Nutzer|Kunden?|Mitarbeiter|Verkäufer|Kollegen?)(?!\p{L})/u;
    expect(german.filter(([, text]) => wrong.test(text))).toEqual([]);
    expect(wrong.test('Hast du einen Kunden?')).toBe(true);
  });

  it('keep values that go into them as they are', () => {
    for (const [path, words] of Object.entries(catalogues))
      for (const [at, leaf] of leaves(words))
        if (typeof leaf === 'function' && leaf.length === 1 && said(leaf).includes('Halden Grid'))
          expect(String(leaf('{0} %s $& ${x}')), `${path} ${at}`).toContain('{0} %s $& ${x}');
  });
});

describe('what is translated', () => {
  /** Drawings are written with capitals and spaces, too. */
  const isSentence = (prose: string) => /[a-z’]{2,} [a-z]{2,}/i.test(prose);
  const files = sourceFiles(['lib', 'components', 'entrypoints']).filter((file) => !isTest(file));
  const reached = reach('entrypoints/sidepanel/main', files);
  /** What messages and cues are made of speaks the language of its reader; what is said about them is in `words/`. */
  const isMaterial = (path: string) => /\/(?:words|phrases|coach-words|harmless-words|around|themes)\//.test(path);
  const speaking = /^(?:components|entrypoints\/sidepanel|lib\/(?:message|pain))\//;
  const shown = files.filter(({ path }) => reached.has(path.replace(/\.tsx?$/, '')) && speaking.test(path) && !isMaterial(path));
  const english = shown.filter(({ text }) => proseOf(text.replace(/new Error\([^)]*\)/g, '')).some(isSentence)).map(({ path }) => path);
  const covers = (listed: string) => (path: string) => path === listed || path.startsWith(`${listed}/`);

  it('reaches the panel at all', () => expect(reached.has('components/page-states/refusal-words')).toBe(true));

  it('holds no English sentence of its own, outside the list of what is not done', () =>
    expect(english.filter((path) => !notYetTranslated.some((listed) => covers(listed)(path)))).toEqual([]));

  it('is not in that list any more', () =>
    expect(notYetTranslated.filter((listed) => shown.some(({ path }) => covers(listed)(path)) && !english.some(covers(listed)))).toEqual([]));
});
