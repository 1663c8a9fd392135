/** "50-200 employees", "fewer than 100", "500+": sizes as people write them. */
import { parseInterval } from '@/lib/language/amounts/interval';
import { defineEntry, type EntryReading } from '../entry-reader';

const kind = 'employees-between';
const people = /\b(?:employees?|people|staff|headcount|fte|ftes|persons?|team members|mitarbeiter(?:innen)?|beschäftigte)\b/i;
const lead = /^(?:company size|size|headcount|team size|employees)\s*:?\s+(?=[\d<>])/i;

const reading = (params: object): EntryReading => [{ kind, params }];

export default defineEntry({
  about: 'account',
  order: 10,
  examples: ['50-200 employees', 'fewer than 100', '500+ employees'],
  read: (text) => {
    const written = text.replace(lead, '').replace(/^between\s+(.*?)\s+and\s+/i, '$1-');
    const size = parseInterval(written);
    if (!size || /[$€£¥]/.test(text)) return [];
    const { min, max } = size;
    const named = people.test(text) || lead.test(text);
    /* A bare sum ("500,000 - 2 million") is hardly a number of people. */
    if (
      !named &&
      ((max ?? min) >= 100_000 || /[a-z]{3,}/i.test(written.replace(/\b(?:to|fewer|less|more|than|at|least|most|up|under|over|below|above)\b/gi, '')))
    )
      return [];
    if (min === max) return named ? [reading({ min }), reading({ max: min })] : [];
    if (max === null) return [reading({ min })];
    return [reading(min <= 1 && !/^\D*1\b/.test(written) ? { max } : { min, max })];
  },
  vague: [
    {
      words: /\b(?:medium|mid)[- ]?siz(?:ed|e)|\bmid[- ]?market\b|\bmittelstand|\bmittelgroß/i,
      why: 'everybody draws that line elsewhere. The European Union counts 50 to 249 people as medium, market researchers 100 to 999 as mid-market',
      offers: ['50-249 employees', '100-999 employees'],
    },
    {
      words: /\b(?:large|big|enterprise(?:-y|s)?|corporates?|grown-up)\b/i,
      why: 'a number says it for everybody: the European Union counts from 250 people, market researchers from 1,000',
      offers: ['250+ employees', '1,000+ employees'],
    },
    {
      words: /\b(?:small|smbs?|smes?|tiny|micro|kmu)\b/i,
      why: 'a number says it for everybody: under 10 people is micro and under 50 small for the European Union, under 250 is an SME',
      offers: ['fewer than 50 employees', '10-249 employees'],
    },
  ],
});
