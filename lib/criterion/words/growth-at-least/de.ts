/** German. */
import { counted, number } from '../../german-wording';
import type en from './en';

const over = (percent: number, months: number) => `${number(percent)} % in ${counted(months, 'Monat', 'Monaten')}`;

export default {
  wanted: (percent, months) => `mindestens ${over(percent, months)}`,
  nothing: 'Keine Seite sagt, wie schnell das Unternehmen wächst',
  unreadable: 'Die Wachstumszahl der Seite ist nicht zu verstehen',
  grown: (percent, months) => `${percent > 0 ? '+' : ''}${over(percent, months)}`,
  derived: (percent, months) => ` (etwa ${over(percent, months)})`,
  say: (percent, months) => `mindestens ${number(percent)} % Wachstum in ${counted(months, 'Monat', 'Monaten')}`,
  ask: (months) => `Um wie viel ist Ihr Team ${months === 1 ? 'im letzten Monat' : `in den letzten ${number(months)} Monaten`} gewachsen?`,
} satisfies typeof en;
