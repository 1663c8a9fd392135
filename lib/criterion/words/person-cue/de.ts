/** German. */
import { either, inBrief, quoted } from '../../german-wording';
import type en from './en';

export default {
  wanted: (any) => either(quoted(any)),
  says: (said) => `Im Profil steht ${inBrief(said)}`,
  notSaid: 'Steht bisher nirgends',
  say: (any) => `spricht von ${either(quoted(any))}`,
  ask: (any) => `Gehört ${either(quoted(any))} zu Ihrer Arbeit?`,
} satisfies typeof en;
