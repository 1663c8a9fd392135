/** Worn words, each with a plain one (J7). */
import type { CoachCheck } from '../draft';
import { findWords, plainFor, quotedRanges } from '../find-words';
import { inWords } from '../in-words';

export default {
  id: 'buzzwords',
  question: 'genuine',
  find({ text, words, quotes }) {
    return findWords(text, Object.keys(words.buzzwords), quotedRanges(text, quotes)).map(({ word, from, to }) => ({
      from,
      to,
      why: inWords().coach.worn(word),
      instead: plainFor(words.buzzwords, word),
    }));
  },
} satisfies CoachCheck;
