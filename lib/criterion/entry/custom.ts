/**
 * "$12M raised", "budget under 20k/month", "Churn: at most 5": facts that only the user keeps. A name, a colon and a value
 * always make one, so that any attribute can be written down.
 */

import { fold } from '@/lib/kernel/text';
import { amountTokens, numbersOf, rangeEnds } from '@/lib/language/amounts/amount-tokens';
import { defineEntry, type EntryReading } from '../entry-reader';
import { boundOf, listOf } from '../entry-words';

const kind = 'custom';
const raised = /\b(?:raised|total funding|in funding)\b/i;
const named = /^(\p{L}[^:]{1,60}):\s*(\S.*)$/u;
/** Names that other readers answer for: what they do not understand is not understood. */
const others =
  /^(?:industry|industries|vertical|sector|location|headquarters|hq|company size|size|employees|headcount|revenue|turnover|funding|tech stack|tools?|uses|business model|must|not|no|says)$/i;
const budget = /\bbudget\b/i;
const perMonth = /(?:\/|per|a)\s*month|monthly/i;

const reading = (params: object): EntryReading => [{ kind, params }];

/** The numbers of a text as a range, or null when it says more than numbers. */
function numbers(text: string): { min?: number; max?: number }[] {
  const { bound, rest } = boundOf(text.trim());
  const tokens = amountTokens(rest.replace(/(?:\/|per|a)\s*(?:month|year)|monthly|yearly/gi, '').trim());
  const [low, high, ...more] = tokens ? numbersOf(tokens) : [];
  if (!low || more.length > 0 || tokens?.some((token) => token.kind === 'unknown')) return [];
  if (high) {
    const ends = rangeEnds(low, high);
    return ends ? [ends] : [];
  }
  if (bound === 'least') return [{ min: low.value }];
  return bound === 'most' ? [{ max: low.value }] : [{ min: low.value }, { max: low.value }];
}

function valued(attribute: string, value: string): EntryReading[] {
  const ranges = numbers(value);
  if (ranges.length > 0) return ranges.map((range) => reading({ attribute, ...range }));
  const any = listOf(value);
  return [reading(any.length > 1 ? { attribute, any } : { attribute, is: any[0] ?? value })];
}

export default defineEntry({
  about: 'any',
  order: 90,
  last: true,
  examples: ['$12M raised', 'budget under 20k/month', 'Customer churn: at most 5'],
  read: (text) => {
    const pair = named.exec(text);
    if (pair && !others.test(pair[1]!.trim())) return valued(pair[1]!.trim(), pair[2]!.trim());
    if (raised.test(text)) return numbers(text.replace(raised, '')).map((range) => reading({ attribute: 'Total funding', ...range }));
    if (!budget.test(text)) return [];
    const attribute = perMonth.test(text) ? 'Budget per month' : 'Budget';
    const rest = fold(text) === 'budget' ? '' : text.replace(/\s*(?:a |of )?\bbudget\b\s*(?:of|:)?\s*/i, '');
    return rest === '' ? [] : numbers(rest).map((range) => reading({ attribute, ...range }));
  },
});
