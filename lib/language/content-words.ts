/**
 * What a text is about: its words without those that only hold sentences together, each cut to what its forms share.
 * "measured", "measure" and "measuring" are one word here, and so are "Systeme" and "systems". It compares, it never shows.
 */
import { fold } from '@/lib/kernel/text';

const files = import.meta.glob<string>('./stop-words/*.ts', { eager: true, import: 'default' });
const lists = Object.entries(files).map(([path, list]) => ({ language: path.slice(-5, -3), words: new Set(list.split(' ')) }));
const stopWords: ReadonlySet<string> = new Set(lists.flatMap(({ words }) => [...words]));

/** Longest first; endings of English, German, French and Spanish that change no meaning. */
const endings = [
  'ungen',
  'ation',
  'ment',
  'ing',
  'ung',
  'aux',
  'ers',
  'en',
  'er',
  'es',
  'em',
  'ed',
  'ez',
  'os',
  'as',
  's',
  'e',
  'n',
  'a',
  'o',
  'x',
  'y',
];
/** Shorter rests are shared by strangers. Characters. */
const shortestStem = 4;
/** Plurals of short words: days, ends. */
const shortestBeforeS = 3;

/** The same for every form of a word, where the forms differ by their ending. Takes and gives folded words. */
export function stemOf(word: string): string {
  let stem = word;
  for (;;) {
    const ending = endings.find((each) => stem.endsWith(each) && stem.length - each.length >= (each === 's' ? shortestBeforeS : shortestStem));
    if (ending === undefined) return stem;
    stem = stem.slice(0, -ending.length);
  }
}

/** Figures have no forms. */
const endsInDigit = /\d$/;
const wordPattern = /[\p{L}\p{M}\p{N}+#&]+/gu;

/** Single letters say nothing; single digits may. */
const tells = (word: string): boolean => word !== '' && !stopWords.has(word) && (word.length > 1 || /\d/.test(word));

export interface ContentWord {
  /** As it was written. */
  raw: string;
  stem: string;
}

/** In the order of the text. */
export function contentWords(text: string): ContentWord[] {
  const said: ContentWord[] = [];
  for (const [raw] of text.matchAll(wordPattern)) {
    const word = fold(raw);
    if (tells(word)) said.push({ raw, stem: endsInDigit.test(word) ? word : stemOf(word) });
  }
  return said;
}

export const stemsOf = (text: string): Set<string> => new Set(contentWords(text).map(({ stem }) => stem));

/** The language whose small words stand in the text most often; null when there are none, or as many of two. */
export function languageByStopWords(text: string): string | null {
  const said = [...text.matchAll(wordPattern)].map(([raw]) => fold(raw));
  const counted = lists
    .map(({ language, words }) => ({ language, count: said.filter((word) => words.has(word)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first && first.count > (second?.count ?? 0) ? first.language : null;
}
