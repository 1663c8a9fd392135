/**
 * A sentence as words, and cues looked up in it. Whole words in any case, with or without accents; a plural s is forgiven
 * as in judging, and for longer words the endings that German, French and Spanish give the same word. Plain searching,
 * never patterns made of anybody's text. A cue of capitals (ROI, CRM) must stand in capitals: "roi" is a king.
 */
import { fold } from '@/lib/kernel/text';

export interface SaidWord {
  /** As the page wrote it. */
  raw: string;
  /** Folded. */
  word: string;
  /** A comma, a dash, a colon or the like stands before it. */
  afterBreak: boolean;
}

/** Letters, digits and the signs that belong to names of products ("C++", "R&D"), as in `criterion/phrases`. */
const wordPattern = /[\p{L}\p{M}\p{N}+#&]+/gu;
/** Most words are: folding them is lowering them. */
const plainWord = /^[!-~]+$/;
/** A longer sentence is no sentence; cutting keeps every later step small. */
const mostWords = 120;

export function saidWords(text: string): SaidWord[] {
  const words: SaidWord[] = [];
  let end = 0;
  for (const match of text.matchAll(wordPattern)) {
    const between = text.slice(end, match.index);
    end = match.index + match[0].length;
    const word = plainWord.test(match[0]) ? match[0].toLowerCase() : fold(match[0]);
    if (word !== '') words.push({ raw: match[0], word, afterBreak: /[,;:–—.!?()|]/.test(between) || /\s-\s/.test(between) });
    if (words.length === mostWords) break;
  }
  return words;
}

/** ` word word `: for looking up whole phrases with `includes`. */
export const joined = (words: readonly SaidWord[]): string => ` ${words.map(({ word }) => word).join(' ')} `;

const endings = new Set(['s', 'e', 'es', 'n', 'en']);
const afterE = new Set(['s', 'r', 'n', 'm', 'es']);

/** Whether a word of a page is this word of a cue. Words of four letters or less take only an s: "art" is not "arte". */
function isWord(said: string, wanted: string): boolean {
  if (said === wanted) return true;
  if (!said.startsWith(wanted)) return false;
  const ending = said.slice(wanted.length);
  if (wanted.length < 5) return ending === 's';
  return wanted.endsWith('e') ? afterE.has(ending) : endings.has(ending);
}

interface Wanted {
  cue: string;
  words: string[];
  capitals: string | null;
}

/** A cue of a few capitals, such as ROI; null for all others. */
const capitalsOf = (cue: string): string | null => (/^[\p{Lu}\d]{2,5}$/u.test(cue) ? cue : null);

export interface Hit {
  /** As the user wrote it. */
  cue: string;
  /** Index of its first word and of the word after its last. */
  from: number;
  to: number;
}

export type CueFinder = (words: readonly SaidWord[]) => Hit[];

/** Prepares cues for looking them up: the cost of a sentence does not grow with the number of cues. */
export function cueFinder(cues: readonly string[]): CueFinder {
  const byStart = new Map<string, Wanted[]>();
  for (const cue of new Set(cues)) {
    const words = saidWords(cue).map(({ word }) => word);
    const start = words[0]?.slice(0, 3);
    if (start === undefined) continue;
    byStart.set(start, [...(byStart.get(start) ?? []), { cue, words, capitals: capitalsOf(cue) }]);
  }
  return (said) => {
    const hits: Hit[] = [];
    for (const [from, { word }] of said.entries()) {
      for (const wanted of byStart.get(word.slice(0, 3)) ?? []) {
        if (standsAt(said, from, wanted)) hits.push({ cue: wanted.cue, from, to: from + wanted.words.length });
      }
    }
    return hits;
  };
}

const standsAt = (said: readonly SaidWord[], from: number, { words, capitals }: Wanted): boolean =>
  words.every((word, at) => {
    const here = said[from + at];
    return here !== undefined && isWord(here.word, word) && (capitals === null || here.raw.startsWith(capitals));
  });
