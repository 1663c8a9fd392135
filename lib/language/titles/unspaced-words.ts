/**
 * Chinese, Japanese and Korean write the words of a title together ("営業部長", "IT事業部長"). They are cut into the
 * longest words that the lexicon knows; what lies between stays one unknown word, and other scripts are words anyway.
 */
import { fold } from '@/lib/kernel/text';
import { lazily } from '../plain-text';
import { andWords, titleLexicon } from './lexicon';

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;

/** By the first letter of the lexicon's words in these scripts, the length of the longest; most signs of a text begin none. */
const lengths = lazily(() => {
  const longest = new Map<string, number>();
  for (const word of titleLexicon().vocabulary.keys())
    if (unspaced.test(word)) longest.set(word[0]!, Math.max(word.length, longest.get(word[0]!) ?? 0));
  return longest;
});

/** A piece of a title is never longer; of a longer text the rest is left out. */
const longestPiece = 600;

export interface UnspacedWord {
  /** Folded. */
  word: string;
  /** Offsets into the piece. */
  start: number;
  end: number;
}

/** True when a piece of text holds signs of a script that writes words together. */
export const isUnspaced = (piece: string): boolean => unspaced.test(piece);

export function unspacedWords(piece: string): UnspacedWord[] {
  const signs = [...piece.slice(0, longestPiece)];
  const folded = signs.map((sign) => fold(sign));
  const found: UnspacedWord[] = [];
  let offset = 0;
  let known = false;
  /** An unknown word or a word of another script that goes on. */
  let open: UnspacedWord | null = null;
  let openIsOther = false;
  for (let at = 0; at < signs.length; ) {
    const length = longestAt(folded, at, known);
    const taken = Math.max(length, 1);
    const width = signs.slice(at, at + taken).join('').length;
    const other = length === 0 && !isUnspaced(signs[at]!);
    const word = folded.slice(at, at + taken).join('');
    if (length === 0 && open && openIsOther === other) {
      open.word += word;
      open.end += width;
    } else {
      const piece: UnspacedWord = { word, start: offset, end: offset + width };
      found.push(piece);
      open = length === 0 ? piece : null;
      openIsOther = other;
    }
    known = length > 0;
    offset += width;
    at += taken;
  }
  return found.filter(({ word }) => word !== '');
}

/** Signs of the longest known word at a place. One sign alone is a word only beside a longer known one ("営業部", "元社長"). */
function longestAt(folded: readonly string[], at: number, afterKnown: boolean): number {
  const long = severalAt(folded, at);
  if (long > 0 || at >= folded.length) return long;
  const single = folded[at]!;
  const isWord = titleLexicon().vocabulary.has(single) || andWords.has(single);
  return isWord && isUnspaced(single) && (afterKnown || severalAt(folded, at + 1) > 0) ? 1 : 0;
}

/** Signs of the longest known word of at least two. A word may begin or end in letters of another script ("webディレクター"). */
function severalAt(folded: readonly string[], at: number): number {
  const most = lengths().get(folded[at]?.[0] ?? '') ?? 0;
  const { vocabulary } = titleLexicon();
  for (let length = Math.min(most, folded.length - at); length > 1; length--) {
    const word = folded.slice(at, at + length).join('');
    if (vocabulary.has(word) && isUnspaced(word)) return length;
  }
  return 0;
}
