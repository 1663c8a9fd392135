/** Slots that nobody filled: the surest sign of a message that was sent to a hundred people. */
import type { CoachCheck } from '../draft';
import { quotedRanges } from '../find-words';
import { inWords } from '../in-words';

const slot = /\[[\p{L}][\p{L} ]{1,30}\]|\{\{[^}]*\}\}|<[a-z _]{2,20}>|%[A-Z_]{3,}%/gu;

export default {
  id: 'open-slots',
  question: 'genuine',
  find({ text, quotes }) {
    const says = inWords().coach;
    const outside = quotedRanges(text, quotes);
    return [...text.matchAll(slot)]
      .filter(({ index }) => !outside.some(({ from, to }) => index >= from && index < to))
      .map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
        why: says.openSlot(match[0]),
        instead: says.openSlotInstead,
      }));
  },
} satisfies CoachCheck;
