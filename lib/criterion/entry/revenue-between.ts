/** "$10M ARR", "$10K MRR", "500,000 - 2 million": revenue per year; a monthly figure counts twelve times. */
import { parseRevenue } from '@/lib/language/amounts/revenue';
import type { Revenue } from '@/lib/signal/vocabulary';
import { defineEntry, type EntryReading } from '../entry-reader';
import { type Bound, boundOf } from '../entry-words';
import { sum } from '../wording';

const kind = 'revenue-between';
const monthsPerYear = 12;
const named = /\b(?:revenue|turnover|sales of|arr|mrr|umsatz)\b/i;
const lead = /^(?:annual\s+|yearly\s+)?(?:revenue|turnover)s?\s*(?:of|:)?\s+/i;
/** Money that is not taken in: budgets, rounds, prices. */
const other = /\b(?:budget|raised|funding|funded|price|prices|salary|valuation|per seat|cheap)\b/i;
const currencies = ['USD', 'EUR', 'GBP'];

function readings({ min, max, currency, period }: Revenue, bound: Bound): EntryReading[] {
  const factor = period === 'month' ? monthsPerYear : 1;
  const [low, high] = [min * factor, max === null ? null : max * factor];
  const one = (params: object): EntryReading => [{ kind, params: { ...params, currency } }];
  if (high === null) return [one({ min: low })];
  if (low === high && bound) return [one(bound === 'least' ? { min: low } : { max: low })];
  if (low === high) return [one({ min: low }), one({ max: low }), one({ min: low, max: low })];
  return [one(low === 0 ? { max: high } : { min: low, max: high })];
}

export default defineEntry({
  about: 'account',
  order: 20,
  examples: ['$10M-$50M revenue', '$10M ARR', '€2 million - €5 million'],
  read: (text) => {
    if (other.test(text)) return [];
    const { bound, rest } = boundOf(text.replace(lead, '').replace(/^between\s+(.*?)\s+and\s+/i, '$1 - '));
    const stated = parseRevenue(rest);
    if (stated) return readings(stated, bound);
    if (!/(?<!\p{L})\d/u.test(text)) return [];
    const bare = parseRevenue(rest, 'USD');
    if (!bare || (!named.test(text) && (bare.max ?? bare.min) < 100_000) || /\b(?:employees?|people|staff)\b/i.test(text)) return [];
    return currencies.flatMap((currency) => readings({ ...bare, currency }, bound));
  },
  vague: [
    {
      words: /\b(?:high|good|healthy|strong|low)[- ]?(?:revenue|turnover)\b/i,
      why: `a sum says it for everybody, such as ${sum(10e6, 'USD')} a year`,
      offers: ['at least $10M revenue', 'at least $1M revenue'],
    },
  ],
});
