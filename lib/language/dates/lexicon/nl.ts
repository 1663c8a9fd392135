/** Dutch months, words for "until today" and units of time. */
import type { DateWords } from '../date-words';

export default {
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  short: { mrt: 3 },
  present: 'heden|nu|vandaag|huidig|tot heden',
  since: 'sinds|vanaf',
  to: 'tot|t/m|tot en met',
  silent: 'van',
  year: 'jaar|jaren|jr',
  month: 'maand|maanden|mnd|mndn',
} satisfies DateWords;
