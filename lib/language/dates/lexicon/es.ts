/** Spanish months, words for "until today" and units of time. */
import type { DateWords } from '../date-words';

export default {
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  present: 'actualidad|la actualidad|presente|actual|hoy',
  since: 'desde',
  to: 'a|hasta|al',
  silent: 'de|del',
  year: 'año|años',
  month: 'mes|meses',
} satisfies DateWords;
