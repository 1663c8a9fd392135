/** Closeness that is not there: praise that names nothing, wishes nobody means, knowing what one was not told (N5). */
import type { CoachCheck } from '../draft';
import { findWords, quotedRanges } from '../find-words';

export default {
  id: 'fake-familiarity',
  question: 'genuine',
  find({ text, words, quotes }) {
    return findWords(text, words.familiar, quotedRanges(text, quotes)).map(({ word, from, to }) => ({
      from,
      to,
      why: `“${word}” acts as if you knew each other.`,
      instead: 'Quote what you read, or say openly that you have not met.',
    }));
  },
} satisfies CoachCheck;
