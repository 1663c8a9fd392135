/** English months, words for "until today" and units of time. */
import type { DateWords } from '../date-words';

export default {
  months: 'January February March April May June July August September October November December',
  present: 'present|now|today|current|ongoing',
  since: 'since|from',
  to: 'to|until|till',
  silent: 'of|in',
  year: 'year|years|yr|yrs',
  month: 'month|months|mo|mos|mths|mth',
} satisfies DateWords;
