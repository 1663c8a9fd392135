/** Romanian words for "until today" and units of time; the names of the months come from `Intl` (see `month.ts`). */
import type { DateWords } from '../date-words';

export default {
  short: { noi: 11, ian: 1, iun: 6, iul: 7 },
  present: 'prezent|în prezent|până în prezent|azi|acum|actual|actualmente',
  since: 'din|de la',
  to: 'până|până în',
  year: 'an|ani|de ani',
  month: 'lună|luni|de luni',
} satisfies DateWords;
