/** Swedish words for "until today" and units of time; the names of the months come from `Intl` (see `month.ts`). */
import type { DateWords } from '../date-words';

export default {
  present: 'nu|nuvarande|idag|i dag|nutid|pågående|tills vidare',
  since: 'sedan|från',
  to: 'till',
  year: 'år',
  month: 'mån|månad|månader',
} satisfies DateWords;
