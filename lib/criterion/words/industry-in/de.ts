/** German. */
import { either } from '../../german-wording';
import type en from './en';

export default {
  wanted: (industries) => either(industries),
  nothing: 'Keine Seite nennt die Branche',
  cannotCompare: (text) => `„${text}“ lässt sich mit dem Gesuchten nicht vergleichen`,
  near: (text) => `${text}, eine verwandte Branche`,
  say: (industries) => `Branche ${either(industries)}`,
  ask: 'In welcher Branche ist Ihr Unternehmen hauptsächlich tätig?',
} satisfies typeof en;
