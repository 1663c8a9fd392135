/** Sentences that have to be read twice: a text that is hard as a whole, and single ones that never end. */
import type { CoachCheck } from '../draft';
import { countWords } from '../fill';
import { quotedRanges } from '../find-words';
import { inWords } from '../in-words';
import { readingOf } from '../reading-ease';

/** Words of one sentence; most guides for plain writing stop at 20 to 25, quotes of a page come on top. */
const longest = 32;

export default {
  id: 'hard-to-read',
  question: 'helpful',
  find({ text, words, quotes }) {
    const says = inWords().coach;
    const outside = quotedRanges(text, quotes);
    const long = [...text.matchAll(/[^.!?…\n]+[.!?…]*/gu)]
      .filter((match) => countWords(match[0]) > longest && !outside.some(({ from, to }) => from < match.index + match[0].length && to > match.index))
      .map((match) => {
        const from = match.index + (match[0].length - match[0].trimStart().length);
        return { from, to: match.index + match[0].length, why: says.longSentence(String(countWords(match[0]))), instead: says.longSentenceInstead };
      });
    const { level } = readingOf(text, words.language);
    if (level !== 'hard' || long.length > 0) return long;
    return [{ from: 0, to: 0, why: says.hard, instead: says.hardInstead }];
  },
} satisfies CoachCheck;
