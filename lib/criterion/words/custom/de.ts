/** German. */
import { either, number, range } from '../../german-wording';
import type en from './en';

const said = (value: string | number | boolean) =>
  typeof value === 'number' ? number(value) : typeof value === 'boolean' ? (value ? 'ja' : 'nein') : value;

export default {
  anyOf: (values) => either(values),
  exactly: said,
  between: (min, max) => range(min, max),
  nobodyNoted: (attribute) => `${attribute}: noch nichts eingetragen`,
  noted: (attribute, value) => `${attribute}: ${said(value)}`,
  noNumber: ' (der Eintrag ist keine Zahl)',
  say: (attribute, wanted) => `${attribute}: ${wanted}`,
  ask: (attribute) => `Wie steht es bei Ihnen um „${attribute}“?`,
} satisfies typeof en;
