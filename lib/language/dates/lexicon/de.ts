/** German months, words for "until today" and units of time. */
import type { DateWords } from '../date-words';

export default {
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  short: { jänner: 1, mrz: 3 },
  present: 'heute|gegenwart|aktuell|laufend',
  since: 'seit|ab',
  to: 'bis',
  silent: 'von',
  year: 'jahr|jahre|jahren|j',
  month: 'monat|monate|monaten|mon',
} satisfies DateWords;
