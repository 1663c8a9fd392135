/** Dutch months, words for "until today" and units of time. */
import type { DateWords } from '../date-words';

export default {
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  short: { mrt: 3 },
  present: 'heden|nu|vandaag',
  since: 'sinds|vanaf',
  to: 'tot|t/m|tot en met',
  silent: 'van',
  year: 'jaar|jaren',
  month: 'maand|maanden',
} satisfies DateWords;
