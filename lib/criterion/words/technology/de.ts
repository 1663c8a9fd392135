/** German. */
import { both, either } from '../../german-wording';
import type en from './en';

type Names = readonly string[] | undefined;

const unwanted = (none: readonly string[]) => (none.length > 1 ? `weder ${either(none, 'noch')}` : `kein ${either(none)}`);

const wished = (any: Names, all: Names, none: Names) =>
  both([...(any ? [either(any)] : []), ...(all ? [both(all)] : []), ...(none ? [unwanted(none)] : [])]);

export default {
  wanted: wished,
  nothing: 'Keine Seite zeigt, womit das Unternehmen arbeitet',
  uses: (names) => `Nutzt ${both(names)}`,
  usesSome: (names, missing) => `Nutzt ${both(names)}; bisher nicht gesehen: ${both(missing)}`,
  noneSeen: 'Davon bisher nichts gesehen',
  nothingUnwanted: 'Nichts Unerwünschtes gesehen, was noch nichts beweist',
  say: (any, all, none) => `nutzt ${wished(any, all, none)}`,
  ask: (names) => `Nutzen Sie ${either(names)}?`,
} satisfies typeof en;
