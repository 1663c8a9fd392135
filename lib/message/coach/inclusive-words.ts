/** Words that guess who somebody is, or leave somebody out. */
import type { CoachCheck } from '../draft';
import { findWords, plainFor, quotedRanges } from '../find-words';

export default {
  id: 'inclusive-words',
  question: 'genuine',
  find({ text, words, quotes }) {
    return findWords(text, Object.keys(words.inclusive), quotedRanges(text, quotes)).map(({ word, from, to }) => ({
      from,
      to,
      why: `“${word}” may guess wrong or leave somebody out.`,
      instead: plainFor(words.inclusive, word),
    }));
  },
} satisfies CoachCheck;
