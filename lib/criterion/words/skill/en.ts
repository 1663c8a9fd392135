/** A skill that a person lists. */
import { both, either } from '../../wording';

export default {
  wanted: (any: readonly string[]) => either(any),
  lists: (said: readonly string[]) => `Lists ${both(said)}`,
  notSeen: 'Not among the skills seen so far',
  say: (any: readonly string[]) => `${either(any)} as skill`,
  ask: (any: readonly string[]) => `Do you work with ${either(any)}?`,
};
