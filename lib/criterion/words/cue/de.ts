/** German. */
import { either, few, quoted } from '../../german-wording';
import type en from './en';

const provesNothing = 'nichts Unerwünschtes gesehen, was noch nichts beweist';

const parts = (any: readonly string[] | undefined, none: readonly string[] | undefined) =>
  [...(any ? [either(quoted(any))] : []), ...(none ? [`nicht ${either(quoted(none))}`] : [])].join(' und ');

export default {
  wanted: (any, none) => few(parts(any, none)),
  itSays: (said) => `Dort steht ${quoted(said).join(', ')}`,
  provesNothing,
  notSaid: 'Steht bisher nirgends',
  nothingUnwanted: `Bisher ${provesNothing}`,
  say: (any, none) => `schreibt ${parts(any, none)}`,
  ask: (words) => `Trifft ${either(quoted(words))} auf Ihr Unternehmen zu?`,
} satisfies typeof en;
