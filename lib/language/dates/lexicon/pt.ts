import type { DateWords } from '../date-words';

export default {
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  present: ['o momento', 'momento', 'presente', 'atual', 'atualmente', 'hoje', 'até o momento', 'até ao momento', 'o presente'],
  since: ['desde'],
  to: ['a', 'até', 'até a'],
  silent: ['de'],
  year: ['ano', 'anos'],
  month: ['mês', 'meses'],
} satisfies DateWords;
