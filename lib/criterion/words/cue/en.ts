/** Words that the company uses about itself. */
import { either, inBrief, quoted } from '../../wording';

type Words = readonly string[] | undefined;

const provesNothing = 'nothing unwanted seen, which proves nothing yet';

export default {
  wanted: (any: Words, none: Words) => [...(any ? [either(quoted(any))] : []), ...(none ? [`no ${either(quoted(none), 'nor')}`] : [])].join(' and '),
  itSays: (said: readonly string[]) => `It says ${inBrief(said)}`,
  provesNothing,
  notSaid: 'Not said so far',
  nothingUnwanted: `So far ${provesNothing}`,
  say: (any: Words, none: Words) =>
    [...(any ? [`says ${either(quoted(any))}`] : []), ...(none ? [`does not say ${either(quoted(none))}`] : [])].join(' and '),
  ask: (words: readonly string[]) => `Does ${either(quoted(words))} describe your company?`,
};
