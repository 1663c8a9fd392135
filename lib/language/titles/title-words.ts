/**
 * Cuts a title into folded words and separators. Marks of gender ("(m/w/d)", "/in", ":in", "·e") are blanked first:
 * they say nothing about the job, and their slashes and dots would look like separators.
 */
import { clean, fold } from '@/lib/kernel/text';
import { isUnspaced, unspacedWords } from './unspaced-words';

/** Longest title that is looked at. LinkedIn allows 100 characters for a title and 220 for a headline. */
const titleCharacters = 600;

/**
 * `hard` ends a role for sure ("|", "•", a sentence's end); `dash` and `soft` (an emoji) usually do; `comma`, `and`
 * and `slash` may join roles or only fields; `open` and `close` are parentheses.
 */
export type Separator = 'hard' | 'dash' | 'soft' | 'comma' | 'and' | 'slash' | 'open' | 'close';

export interface TitleWord {
  /** Folded; '' for a separator. */
  word: string;
  separator: Separator | null;
  /** Offsets into the cleaned title. */
  start: number;
  end: number;
  /** Bound to the next or previous word by a hyphen, so that "e" in "e-mail" is no "and". */
  joined: boolean;
}

export interface TitleText {
  /** The title on one line, without invisible characters, cut to the length that is read. */
  text: string;
  words: TitleWord[];
}

const genderNotes =
  /[([{]\s*(?:[a-z]{1,3}(?:\s*[/|,*:+]\s*[a-z]{1,3}){1,3}|mwd|wmd|gn|all genders?|alle geschlechter|div\.?)\s*[)\]}]|(?<![\p{L}\p{N}/])(?:[mwfdhx]\s?\/\s?){1,2}[mwfdhx](?![\p{L}\p{N}/])/giu;
const genderEndings =
  /(?<=\p{L}{3})(?:\s?\/\s?-?|[:*_·•]-?|\(-?)(?:innen|in|nen|trice|rice|euse|ienne|iere|ière|ère|ora|esse|ne|se|le|ve|te|re|e|a|o|r|n)\)?(?![\p{L}\p{N}])|(?<=\p{L}{3})\.(?:trice|rice|euse|ne|se|ère|e)(?![\p{L}\p{N}])/giu;
const pieces = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?!\p{L})\.?|[\p{L}\p{N}\p{M}]+|\S/gu;
const lettersOrDigits = /^[\p{L}\p{N}]/u;
const hardMarks = new Set('|¦‖•·∙‧⋅●○▪▫■□►▶▸»«>→➔➜⇒~;!?…^=\\｜。；！？');
const dashMarks = new Set('–—―‒:：');
const symbols = /^[\p{So}\p{Sk}\p{Cs}\p{Emoji_Presentation}]/u;

const blank = (match: string): string => ' '.repeat(match.length);

export function titleWords(title: string): TitleText {
  const text = clean(title.trimStart().slice(0, titleCharacters * 4)).slice(0, titleCharacters);
  const plain = text.replace(genderNotes, blank).replace(genderEndings, blank);
  const words: TitleWord[] = [];
  for (const match of plain.matchAll(pieces)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    if (isUnspaced(piece)) {
      for (const { word, ...at } of unspacedWords(piece))
        words.push({ word, separator: null, start: start + at.start, end: start + at.end, joined: false });
      continue;
    }
    if (lettersOrDigits.test(piece)) {
      const word = fold(piece).replace(/\./g, '');
      if (word) words.push({ word, separator: null, start, end, joined: isHyphen(plain, start - 1) || isHyphen(plain, end) });
      continue;
    }
    const separator = separatorOf(piece, plain, start, end, words);
    if (separator) words.push({ word: separator === 'and' ? '&' : '', separator, start, end, joined: false });
    else if (piece === '@') words.push({ word: '@', separator: null, start, end, joined: false });
  }
  return { text, words };
}

const isSpace = (character: string | undefined): boolean => character === undefined || character === ' ';
const isHyphen = (text: string, at: number): boolean => (text[at] === '-' || text[at] === '‑') && (!isSpace(text[at - 1]) || !isSpace(text[at + 1]));

function separatorOf(piece: string, text: string, start: number, end: number, before: TitleWord[]): Separator | null {
  if (hardMarks.has(piece)) return 'hard';
  if (dashMarks.has(piece)) return 'dash';
  const spaced = isSpace(text[start - 1]) && isSpace(text[end]);
  switch (piece) {
    case '-':
    case '‑':
    case '−':
      return spaced ? 'dash' : null;
    case ',':
    case '，':
    case '、':
      return 'comma';
    case '／':
      return 'slash';
    case '/':
      // "S/4HANA", "R/3" are names.
      return lettersOrDigits.test(text[start - 1] ?? '') && isSpace(text[start - 2]) ? null : 'slash';
    case '&':
    case '＆':
    case '・':
      return 'and';
    case '+':
      return spaced || (lettersOrDigits.test(text[start - 1] ?? '') && lettersOrDigits.test(text[end] ?? '')) ? 'and' : null;
    case '(':
    case '（':
    case '【':
    case '[':
    case '{':
      return 'open';
    case ')':
    case '）':
    case '】':
    case ']':
    case '}':
      return 'close';
    case '.':
      // After a short word the dot marks an abbreviation ("Sr.", "stellv.", "kaufm.").
      return end < text.length && isSpace(text[end]) && (before.at(-1)?.word.length ?? 0) > 6 ? 'hard' : null;
    default:
      return symbols.test(piece) ? 'soft' : null;
  }
}
