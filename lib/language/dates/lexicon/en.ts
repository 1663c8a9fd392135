import type { DateWords } from '../date-words';

export default {
  months: 'January February March April May June July August September October November December',
  present: ['present', 'now', 'today', 'current', 'currently', 'ongoing', 'to date'],
  since: ['since', 'from'],
  to: ['to', 'until', 'till', 'through'],
  silent: ['of', 'in'],
  year: ['year', 'years', 'yr', 'yrs', 'y'],
  month: ['month', 'months', 'mo', 'mos'],
} satisfies DateWords;
