/**
 * Languages that have no lexicon of their own: only "until today" and units of time, so that a date line, which is the
 * same in every language but for these, can be read where everything around it is told by its place.
 */
import type { DateWords } from '../date-words';

export default {
  present: 'jelen|jelenleg|настоящее время|по настоящее время|н.в|теперішній час|до сьогодні|saat ini|sekarang|παρόν|σήμερα|до момента|настоящем',
  to: 'по',
  year: 'év|год|года|лет|рік|роки|років|tahun|χρόνια|έτος|έτη|години|година',
  month: 'hónap|месяц|месяца|месяцев|мес|місяць|місяці|місяців|міс|bulan|μήνας|μήνες|месеца',
} satisfies DateWords;
