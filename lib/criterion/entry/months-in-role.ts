/** "6 months in the role", "less than a year in the role", "1-2 years in the job". */
import { parseAge } from '@/lib/language/dates/tenure';
import { defineEntry, type EntryReading } from '../entry-reader';
import { boundOf, plainRange } from '../entry-words';

const tail = /\s*\b(?:in|into) (?:the |their |this )?(?:present |current )?(?:role|job|position)\b\s*$/i;
const reading = (params: object): EntryReading => [{ kind: 'months-in-role', params }];
const monthsPerYear = 12;

export default defineEntry({
  about: 'person',
  order: 10,
  examples: ['less than 12 months in the role', '1-2 years in the role'],
  read: (text) => {
    if (!tail.test(text)) return [];
    const { bound, rest } = boundOf(text.replace(tail, ''));
    const range = plainRange(rest);
    if (range) {
      const unit = /^(?:years?|yrs?)$/i.test(range.rest) ? monthsPerYear : /^months?$/i.test(range.rest) ? 1 : null;
      return unit === null ? [] : [reading({ min: Math.round(range.min * unit), max: Math.round(range.max * unit) })];
    }
    const months = parseAge(rest.replace(/^an? /i, '1 '));
    if (months === null) return [];
    if (bound === 'least') return [reading({ min: months })];
    if (bound === 'most') return [reading({ max: months })];
    return [reading({ min: months }), reading({ max: months })];
  },
  vague: [
    { words: /\bnew (?:in|to) (?:the |their )?(?:role|job)\b/i, why: 'months say it for everybody', offers: ['less than 12 months in the role'] },
  ],
});
