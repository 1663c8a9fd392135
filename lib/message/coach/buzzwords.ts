/** Worn words, each with a plain one (J7). */
import type { CoachCheck } from '../draft';
import { findWords, plainFor, quotedRanges } from '../find-words';

export default {
  id: 'buzzwords',
  question: 'genuine',
  find({ text, words, quotes }) {
    return findWords(text, Object.keys(words.buzzwords), quotedRanges(text, quotes)).map(({ word, from, to }) => ({
      from,
      to,
      why: `“${word}” says little.`,
      instead: plainFor(words.buzzwords, word),
    }));
  },
} satisfies CoachCheck;
