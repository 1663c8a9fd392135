/** Closeness that is not there: praise that names nothing, wishes nobody means, knowing what one was not told (N5). */
import type { CoachCheck } from '../draft';
import { findWords, quotedRanges } from '../find-words';
import { inWords } from '../in-words';

export default {
  id: 'fake-familiarity',
  question: 'genuine',
  find({ text, words, quotes }) {
    const says = inWords().coach;
    return findWords(text, words.familiar, quotedRanges(text, quotes)).map(({ word, from, to }) => ({
      from,
      to,
      why: says.familiar(word),
      instead: says.familiarInstead,
    }));
  },
} satisfies CoachCheck;
