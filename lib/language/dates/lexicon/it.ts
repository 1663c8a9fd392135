import type { DateWords } from '../date-words';

export default {
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  present: ['presente', 'oggi', 'attuale', 'attualmente', 'in corso'],
  since: ['dal', 'dall'],
  to: ['a', 'al', 'ad', 'fino a'],
  silent: ['da', 'di', 'del'],
  year: ['anno', 'anni'],
  month: ['mese', 'mesi'],
} satisfies DateWords;
