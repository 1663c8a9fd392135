/** Where words of a list stand in a text: whole words, any case, outside what the user quotes from a page. */
import type { Instead } from './coach-words';
import { inWords } from './in-words';

export interface Hit {
  word: string;
  from: number;
  to: number;
}

const quoted = /[“„«"]([^“”„«»"]{4,})[”“»"]/gu;

/** Ranges between quotation marks whose words come from a page. */
export function quotedRanges(text: string, quotes: readonly string[]): { from: number; to: number }[] {
  return [...text.matchAll(quoted)].flatMap((match) => {
    const words = match[1]!.trim().replace(/…$/, '');
    return quotes.some((quote) => quote.includes(words)) ? [{ from: match.index, to: match.index + match[0].length }] : [];
  });
}

/** A word that ends in an apostrophe goes on in the next one: "t’" in "t’écris". */
const escaped = (word: string): string =>
  word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]") + (/['’]$/.test(word) ? '' : '(?![\\p{L}\\d])');

/** In the order of the text; the longest word wins where two begin at the same place. */
export function findWords(text: string, words: readonly string[], outside: readonly { from: number; to: number }[] = []): Hit[] {
  if (words.length === 0) return [];
  const list = words.toSorted((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${list.join('|')})`, 'giu');
  return [...text.matchAll(pattern)]
    .map((match) => ({ word: match[0], from: match.index, to: match.index + match[0].length }))
    .filter(({ from }) => !outside.some((range) => from >= range.from && from < range.to));
}

const sameMarks = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** What a list says to write instead of a word, in whatever case and with whatever apostrophe it was found. */
export function plainFor(list: Readonly<Record<string, Instead>>, word: string): string {
  const instead = Object.entries(list).find(([each]) => sameMarks(each) === sameMarks(word))?.[1];
  const { coach, say, and } = inWords();
  if (instead === undefined) return coach.anotherWord;
  if (typeof instead === 'string') return instead;
  return 'say' in instead ? say[instead.say] : and[instead.and](instead.word);
}
