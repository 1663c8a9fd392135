/** Danish words for "until today" and units of time; the names of the months come from `Intl` (see `month.ts`). */
import type { DateWords } from '../date-words';

export default {
  present: 'nu|nutid|nuværende|i dag|dags dato|d.d|igangværende',
  since: 'siden|fra',
  to: 'til',
  year: 'år',
  month: 'md|mdr|måned|måneder|mnd',
} satisfies DateWords;
