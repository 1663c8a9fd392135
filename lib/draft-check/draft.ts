/** A draft cut into its sentences, each with its words; everything later works on these, so a draft is read once. */

import { type ContentWord, contentWords, languageByStopWords } from '@/lib/language/content-words';
import { type SaidWord, saidWords } from '@/lib/pain/said-words';

/** More is a book; the screen says so. Characters. */
export const mostDraftCharacters = 40_000;

export interface DraftSentence {
  /** As it was written. */
  text: string;
  said: SaidWord[];
  content: ContentWord[];
  stems: ReadonlySet<string>;
  asks: boolean;
}

export interface Draft {
  text: string;
  /** en, de, fr, es; null when the small words of a sentence do not tell. */
  language: string | null;
  sentences: DraftSentence[];
  words: number;
}

/** Text of a page often has no full stops; a longer run is cut. Characters, at a space. */
const longestSentence = 600;

function* pieces(text: string): Generator<string> {
  for (const line of text.split(/\n+/)) {
    for (const sentence of line.split(/(?<=[.!?…])\s+/u)) {
      let rest = sentence.trim();
      while (rest.length > longestSentence) {
        const space = rest.lastIndexOf(' ', longestSentence);
        const end = space > 0 ? space : longestSentence;
        yield rest.slice(0, end).trim();
        rest = rest.slice(end).trim();
      }
      if (rest !== '') yield rest;
    }
  }
}

/** @param whole cut at `mostDraftCharacters`. */
export function readDraft(whole: string): Draft {
  const text = whole.slice(0, mostDraftCharacters);
  const sentences = [...pieces(text)].map((sentence): DraftSentence => {
    const content = contentWords(sentence);
    return {
      text: sentence,
      said: saidWords(sentence),
      content,
      stems: new Set(content.map(({ stem }) => stem)),
      asks: /[?？]["”»)]?$/u.test(sentence),
    };
  });
  return { text, language: languageByStopWords(text), sentences, words: text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0 };
}
