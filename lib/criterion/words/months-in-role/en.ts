/** How long a person has had their present role. */
import type { Interval } from '@/lib/signal/vocabulary';
import { counted, observed, range } from '../../wording';

type End = number | undefined;

export default {
  wanted: (min: End, max: End) => range(min, max),
  wantedMonths: (min: End, max: End) => `${range(min, max)} months`,
  nothing: 'The page has not said when the present role began',
  yetToCome: (on: string) => `The page says the role began in ${on}, which is yet to come`,
  inRole: (months: number) => `${counted(months, 'month')} in the present role`,
  aboutInRole: (months: Interval) => `${observed(months)} months in the present role`,
  say: (min: End, max: End) => `${range(min, max)} months in the role`,
  ask: 'Since when have you had this role?',
};
