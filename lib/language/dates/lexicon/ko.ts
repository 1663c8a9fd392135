/** Korean words for "until today" and units of time. Months are numbers. */
import type { DateWords } from '../date-words';

export default {
  present: '현재|현재까지|재직 중|재직중|지금|지금까지',
  to: '부터',
  year: '년|년간',
  month: '개월|달|개월간',
} satisfies DateWords;
