/** Italian months, words for "until today" and units of time. */
import type { DateWords } from '../date-words';

export default {
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  present: 'oggi|attuale|in corso|presente|ad oggi|attualmente',
  since: 'dal',
  to: 'ad|fino a',
  silent: 'da|di',
  year: 'anno|anni',
  month: 'mese|mesi',
} satisfies DateWords;
