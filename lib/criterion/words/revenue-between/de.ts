/** German. */
import { sum } from '../../german-wording';
import type en from './en';

type End = number | null | undefined;

function money(min: End, max: End, code: string): string {
  if (min != null && max != null) return min === max ? sum(min, code) : `${sum(min, code)} bis ${sum(max, code)}`;
  if (min != null) return `mindestens ${sum(min, code)}`;
  return max == null ? 'beliebig viel' : `höchstens ${sum(max, code)}`;
}

export default {
  wanted: money,
  nothing: 'Keine Seite nennt den Umsatz',
  otherCurrency: (code) => `Der Umsatz ist in ${code} angegeben`,
  noExchange: ' (umgerechnet wird nicht)',
  aYear: (min, max, code) => `${money(min, max, code)} im Jahr`,
  monthly: ', hochgerechnet aus einem Monat',
  openEnd: ' (die Seite nennt keine Obergrenze)',
  say: (min, max, code) => `${money(min, max, code)} Umsatz im Jahr`,
  ask: 'Welchen Umsatz macht Ihr Unternehmen ungefähr im Jahr?',
} satisfies typeof en;
