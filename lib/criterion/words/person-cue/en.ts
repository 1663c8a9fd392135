/** Words that a person uses about their work. */
import { either, inBrief, quoted } from '../../wording';

export default {
  wanted: (any: readonly string[]) => either(quoted(any)),
  says: (said: readonly string[]) => `The profile says ${inBrief(said)}`,
  notSaid: 'Not said so far',
  say: (any: readonly string[]) => `says ${either(quoted(any))}`,
  ask: (any: readonly string[]) => `Is ${either(quoted(any))} part of your work?`,
};
