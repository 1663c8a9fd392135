/**
 * Numbers and superlatives that no proof of the user and no page backs. A number counts as backed when the same figure
 * stands in a proof, a pain or on a page; minutes and lines are offers, not claims.
 */
import type { CoachCheck } from '../draft';
import { findWords, quotedRanges } from '../find-words';
import { inWords } from '../in-words';

const figure = /(?<![\p{L}\d.,])[-+]?\d[\d.,]*(?:\s?(?:%|x\b|×))?/giu;
const digitsOf = (text: string): string => text.replace(/[^\d]/g, '');

export default {
  id: 'unsupported-claims',
  question: 'genuine',
  find({ text, words, backed, quotes }) {
    const says = inWords().coach;
    const outside = quotedRanges(text, quotes);
    const known = new Set(backed.flatMap((each) => [...each.matchAll(figure)].map(([number]) => digitsOf(number))));
    const numbers = [...text.matchAll(figure)].flatMap((match) => {
      const to = match.index + match[0].trimEnd().length;
      const behind = /^[\s-]*(\p{L}+)/u.exec(text.slice(to))?.[1]?.toLowerCase() ?? '';
      const inQuotes = outside.some((range) => match.index >= range.from && match.index < range.to);
      if (inQuotes || known.has(digitsOf(match[0])) || words.minutes.includes(behind)) return [];
      return [
        {
          from: match.index,
          to,
          why: says.number(text.slice(match.index, to)),
          instead: says.numberInstead,
        },
      ];
    });
    const claims = findWords(text, words.superlatives, outside)
      .filter(({ word }) => !backed.some((each) => each.toLowerCase().includes(word.toLowerCase())))
      .map(({ word, from, to }) => ({
        from,
        to,
        why: says.claim(word),
        instead: says.claimInstead,
      }));
    return [...numbers, ...claims].toSorted((a, b) => a.from - b.from);
  },
} satisfies CoachCheck;
