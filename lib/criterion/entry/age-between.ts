/** "3-5 years in business", "5 years 6 months", "younger than 5 years", "founded after 2018". */
import { parseAge } from '@/lib/language/dates/tenure';
import { defineEntry, type EntryReading } from '../entry-reader';
import { boundOf, plainRange } from '../entry-words';

const kind = 'age-between';
const reading = (params: object): EntryReading => [{ kind, params }];
const tail = /\s*\b(?:in business|of business|old|of age|on the market)\b\s*$/i;
const lead = /^(?:company age|age|years in business|in business(?: for)?)\s*:?\s+/i;
const founded = /^(?:was |were )?(?:founded|established|started)\s+(since|after|in|from|before|until)\s+((?:19|20)\d{2})$/i;
const monthsPerYear = 12;

export default defineEntry({
  about: 'account',
  order: 30,
  examples: ['3-5 years in business', 'younger than 5 years', '5 years 6 months', 'founded after 2018'],
  read: (text, { today }) => {
    const year = founded.exec(text);
    if (year) {
      const age = today.getUTCFullYear() - Number(year[2]);
      if (age < 0) return [];
      return [reading(/before|until/i.test(year[1]!) ? { minYears: age } : { maxYears: age })];
    }
    if (/\b(?:role|job|position|experience|funding|budget|growth|cycle)\b/i.test(text)) return [];
    const { bound, rest } = boundOf(text.replace(tail, '').replace(lead, ''));
    const range = plainRange(rest);
    if (range) return bound === null && /^years?$|^yrs?$|^jahre?$/i.test(range.rest) ? [reading({ minYears: range.min, maxYears: range.max })] : [];
    const months = /[a-z]/i.test(rest) ? parseAge(rest) : null;
    if (months === null || months === 0) return [];
    const years = months / monthsPerYear;
    if (bound === 'least') return [reading({ minYears: years })];
    if (bound === 'most') return [reading({ maxYears: years })];
    return [
      reading({ minYears: Math.floor(years), maxYears: Math.ceil(years) === years ? years : Math.ceil(years) }),
      reading({ minYears: years }),
      reading({ maxYears: years }),
    ];
  },
  vague: [
    {
      words: /\b(?:young|new|start-?ups?|early[- ]stage)\b/i,
      why: 'years, or a funding stage, say it for everybody',
      offers: ['younger than 5 years', 'seed or series A', 'fewer than 50 employees'],
    },
    {
      words: /\b(?:old|established|mature|long-standing)\b/i,
      why: 'years say it for everybody',
      offers: ['older than 10 years', 'older than 20 years'],
    },
  ],
});
