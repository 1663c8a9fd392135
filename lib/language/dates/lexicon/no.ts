/** Norwegian words for "until today" and units of time; the names of the months come from `Intl` (see `month.ts`). */
import type { DateWords } from '../date-words';

export default {
  present: 'nå|nåværende|i dag|nåtid|til nå|dags dato|d.d|pågående',
  since: 'siden|fra',
  to: 'til',
  year: 'år',
  month: 'md|mnd|mdr|måned|måneder|månad|månader',
} satisfies DateWords;
