/** Portuguese months, words for "until today" and units of time. */
import type { DateWords } from '../date-words';

export default {
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  present: 'o momento|presente|atual|atualmente|hoje|até o momento|o presente|até ao momento',
  since: 'desde',
  to: 'até',
  silent: 'de',
  year: 'ano|anos',
  month: 'mês|meses',
} satisfies DateWords;
