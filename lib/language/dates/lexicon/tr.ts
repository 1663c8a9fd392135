/** Turkish words for "until today" and units of time; the names of the months come from `Intl` (see `month.ts`). */
import type { DateWords } from '../date-words';

export default {
  present: 'halen|günümüz|hâlâ|şu an|şimdi|devam ediyor|bugün|günümüze kadar|şu anda',
  year: 'yıl|yil|sene',
  month: 'ay',
} satisfies DateWords;
