/** Words that guess who somebody is, or leave somebody out. */
import type { CoachCheck } from '../draft';
import { findWords, plainFor, quotedRanges } from '../find-words';
import { inWords } from '../in-words';

export default {
  id: 'inclusive-words',
  question: 'genuine',
  find({ text, words, quotes }) {
    return findWords(text, Object.keys(words.inclusive), quotedRanges(text, quotes)).map(({ word, from, to }) => ({
      from,
      to,
      why: inWords().coach.guess(word),
      instead: plainFor(words.inclusive, word),
    }));
  },
} satisfies CoachCheck;
