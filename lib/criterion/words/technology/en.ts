/** What the company runs on. */
import { both, either } from '../../wording';

type Names = readonly string[] | undefined;

const wished = (any: Names, all: Names, none: Names) =>
  both([...(any ? [either(any)] : []), ...(all ? [both(all)] : []), ...(none ? [`no ${either(none, 'nor')}`] : [])]);

export default {
  wanted: wished,
  nothing: 'No page has shown what it runs on',
  uses: (names: readonly string[]) => `Uses ${both(names)}`,
  usesSome: (names: readonly string[], missing: readonly string[]) => `Uses ${both(names)}; ${both(missing)} not seen so far`,
  noneSeen: 'None of that seen so far',
  nothingUnwanted: 'Nothing unwanted seen, which proves nothing yet',
  say: (any: Names, all: Names, none: Names) => `uses ${wished(any, all, none)}`,
  ask: (names: readonly string[]) => `Do you use ${either(names)}?`,
};
