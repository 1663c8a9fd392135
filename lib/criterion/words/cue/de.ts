/** German. */
import { either, inBrief, quoted } from '../../german-wording';
import type en from './en';

const provesNothing = 'nichts Unerwünschtes gesehen, was noch nichts beweist';

type Words = readonly string[] | undefined;

const unwanted = (none: readonly string[]) => (none.length > 1 ? `weder ${either(quoted(none), 'noch')}` : `nicht ${either(quoted(none))}`);

const parts = (any: Words, none: Words) => [...(any ? [either(quoted(any))] : []), ...(none ? [unwanted(none)] : [])].join(' und ');

export default {
  wanted: parts,
  itSays: (said) => `Dort steht ${inBrief(said)}`,
  provesNothing,
  notSaid: 'Steht bisher nirgends',
  nothingUnwanted: `Bisher ${provesNothing}`,
  say: (any, none) => `${any ? 'spricht von' : 'sagt'} ${parts(any, none)}`,
  ask: (words) => `Trifft ${either(quoted(words))} auf Ihr Unternehmen zu?`,
} satisfies typeof en;
