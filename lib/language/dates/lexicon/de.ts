import type { DateWords } from '../date-words';

export default {
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  short: { jänner: 1, feber: 2, mrz: 3 },
  present: ['heute', 'gegenwart', 'jetzt', 'aktuell', 'laufend', 'dato'],
  since: ['seit', 'ab'],
  to: ['bis', 'bis zu'],
  silent: ['von'],
  year: ['jahr', 'jahre', 'jahren', 'j'],
  month: ['monat', 'monate', 'monaten', 'mon', 'mte'],
} satisfies DateWords;
