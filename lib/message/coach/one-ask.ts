/** One message, one thing asked; everything else is work for the reader (G25). A question with two answers is one. */
import type { CoachCheck } from '../draft';
import { quotedRanges } from '../find-words';

export default {
  id: 'one-ask',
  question: 'helpful',
  find({ text, quotes }) {
    const inQuotes = quotedRanges(text, quotes);
    const marks = [...text.matchAll(/\?+/g)].filter(({ index }) => !inQuotes.some(({ from, to }) => index >= from && index < to));
    if (marks.length === 0 && text.trim() !== '')
      return [
        { from: 0, to: 0, why: 'It asks nothing, so there is nothing to answer.', instead: 'End with one question that takes a line to answer.' },
      ];
    return marks.slice(1).map(({ index }) => {
      const before = text.slice(0, index);
      const from = Math.max(...['.', '!', '?', '\n'].map((sign) => before.lastIndexOf(sign))) + 1;
      const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
      return { from: start, to: index + 1, why: 'This is a second question.', instead: 'Keep the one that is easiest to answer.' };
    });
  },
} satisfies CoachCheck;
