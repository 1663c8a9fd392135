/** French months, words for "until today" and units of time. */
import type { DateWords } from '../date-words';

export default {
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  present: "aujourd'hui|présent|actuellement|en cours|ce jour",
  since: 'depuis',
  to: 'à|au',
  silent: 'de|du|en',
  year: 'an|ans|année|années',
  month: 'mois',
} satisfies DateWords;
