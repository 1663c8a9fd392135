/** Polish words for "until today" and units of time; the names of the months come from `Intl` (see `month.ts`). */
import type { DateWords } from '../date-words';

export default {
  short: { paz: 10, stycz: 1, czerw: 6, wrzes: 9 },
  present: 'obecnie|teraz|do teraz|nadal|do dziś|dziś|chwila obecna|do chwili obecnej|aktualnie',
  since: 'od',
  to: 'do',
  year: 'rok|lata|lat|r',
  month: 'mies|miesiąc|miesiące|miesięcy|m-ce|m-cy',
} satisfies DateWords;
