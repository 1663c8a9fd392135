/** One message, one thing asked; everything else is work for the reader (G25). A question with two answers is one. */
import type { CoachCheck } from '../draft';
import { quotedRanges } from '../find-words';
import { inWords } from '../in-words';

export default {
  id: 'one-ask',
  question: 'helpful',
  find({ text, quotes }) {
    const says = inWords().coach;
    const inQuotes = quotedRanges(text, quotes);
    const marks = [...text.matchAll(/\?+/g)].filter(({ index }) => !inQuotes.some(({ from, to }) => index >= from && index < to));
    if (marks.length === 0 && text.trim() !== '') return [{ from: 0, to: 0, why: says.noAsk, instead: says.noAskInstead }];
    return marks.slice(1).map(({ index }) => {
      const before = text.slice(0, index);
      const from = Math.max(...['.', '!', '?', '\n'].map((sign) => before.lastIndexOf(sign))) + 1;
      const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
      return { from: start, to: index + 1, why: says.secondAsk, instead: says.secondAskInstead };
    });
  },
} satisfies CoachCheck;
