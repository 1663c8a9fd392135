/** Hebrew words for "until today" and units of time; the names of the months come from `Intl` (see `month.ts`). */
import type { DateWords } from '../date-words';

export default {
  present: 'היום|הווה|כיום|עד היום|עד עכשיו|נוכחי|עכשיו|ההווה',
  since: 'מאז|החל',
  to: 'עד',
  year: 'שנה|שנים|שנות',
  month: 'חודש|חודשים|ח',
} satisfies DateWords;
