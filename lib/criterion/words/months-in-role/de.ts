/** German. */
import { behind, counted, observed, range } from '../../german-wording';
import type en from './en';

export default {
  wanted: (min, max) => range(min, max),
  wantedMonths: (min, max) => `${range(min, max)} ${behind(min, max, 'Monat', 'Monate')}`,
  nothing: 'Die Seite sagt nicht, seit wann die Person diese Rolle hat',
  yetToCome: (on) => `Als Beginn der Rolle nennt die Seite ${on}, und das kommt erst noch`,
  inRole: (months) => `${counted(months, 'Monat', 'Monate')} in der jetzigen Rolle`,
  aboutInRole: (months) => `${observed(months)} Monate in der jetzigen Rolle`,
  say: (min, max) => `seit ${range(min, max)} ${behind(min, max, 'Monat', 'Monaten')} in der Rolle`,
  ask: 'Seit wann haben Sie diese Rolle?',
} satisfies typeof en;
