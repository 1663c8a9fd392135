/** German. */
import { both, either, quoted } from '../../german-wording';
import { functionName } from '../functions/de';
import type en from './en';

const named = (slugs: readonly string[]) => slugs.map(functionName);

export default {
  wanted: (any) => either(named(any)),
  noTitle: 'Keine Seite nennt eine Position',
  doesNotSay: (titles) => `${both(quoted(titles))} ${titles.length === 1 ? 'sagt' : 'sagen'} nicht, woran die Person arbeitet`,
  worksIn: (functions, titles) => `Funktion: ${both(named(functions))}${titles ? `, laut ${both(quoted(titles))}` : ''}`,
  say: (any) => `Funktion ${either(named(any))}`,
  ask: (any) => `Wer ist bei Ihnen für ${either(named(any))} zuständig?`,
} satisfies typeof en;
