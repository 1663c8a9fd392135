/** Pressure: haste, shouting, asking after an answer as if it were owed. */
import type { CoachCheck } from '../draft';
import { findWords, quotedRanges } from '../find-words';
import { inWords } from '../in-words';

/** Four capitals and more, so that ROI, CRM and names of firms stay what they are. */
const shouting = /(?<![\p{L}\d])\p{Lu}{5,}(?![\p{L}\d])/gu;

export default {
  id: 'pressure',
  question: 'theirs',
  find({ text, words, quotes, backed }) {
    const says = inWords().coach;
    const outside = quotedRanges(text, quotes);
    const free = ({ index }: { index: number }) => !outside.some(({ from, to }) => index >= from && index < to);
    const pushed = findWords(text, words.pushy, outside).map(({ word, from, to }) => ({
      from,
      to,
      why: says.pushy(word),
      instead: says.pushyInstead,
    }));
    const marks = [...text.matchAll(/!+/g)]
      .filter(free)
      .slice(0, 1)
      .map((match) => ({
        from: match.index,
        to: match.index + match[0].length,
        why: says.exclaims,
        instead: says.exclaimsInstead,
      }));
    const loud = [...text.matchAll(shouting)]
      .filter(free)
      .filter(([word]) => !backed.some((each) => each.includes(word)))
      .map((match) => ({ from: match.index, to: match.index + match[0].length, why: says.shouts, instead: says.shoutsInstead }));
    return [...pushed, ...marks, ...loud].toSorted((a, b) => a.from - b.from);
  },
} satisfies CoachCheck;
