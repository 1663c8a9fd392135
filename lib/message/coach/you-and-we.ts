/** Who the message is about: "we" and "I" against "you". Twice as many of ours is a talk about ourselves. */
import type { CoachCheck } from '../draft';
import { findWords, quotedRanges } from '../find-words';
import { inWords } from '../in-words';

/** Below this many words about ourselves there is nothing to balance. */
const least = 4;

export default {
  id: 'you-and-we',
  question: 'theirs',
  find({ text, words, quotes }) {
    const outside = quotedRanges(text, quotes);
    const we = findWords(text, words.we, outside).length;
    const you = findWords(text, words.you, outside).length;
    if (we < least || we <= 2 * you) return [];
    return [{ from: 0, to: 0, why: inWords().coach.ours(String(we), String(you)), instead: inWords().coach.oursInstead }];
  },
} satisfies CoachCheck;
