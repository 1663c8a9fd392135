/** M3: when nearly nobody matches, one criterion is often to blame; leave-one-out finds it. */

import type { Criterion, Icp } from '@/lib/icp/icp';
import { quoted } from '../criteria-of';
import { defineLint, type Found } from '../lint';
import { placeIn } from '../places';
import { fewestAccounts, nearlyNone } from '../rate-limits';

/** The criterion asks on, and no longer rules out. */
const softer =
  (id: string) =>
  (icp: Icp): Icp => ({
    ...icp,
    criteria: icp.criteria.map((each) => (each.id === id ? { ...each, mode: 'score' as const } : each)),
  });

function blame({
  record,
  criterion,
  gained,
}: {
  record: Icp;
  criterion: Criterion;
  gained: number;
}): Pick<Found<Icp>, 'at' | 'mend'> & { name: string } {
  const name = quoted(criterion);
  return {
    name: ` Without ${name}, ${gained} more would.`,
    at: placeIn(record, criterion.mode === 'exclude' ? 'exclusions' : 'criteria', name),
    ...(criterion.mode === 'must' ? { mend: { label: `Let ${name} count instead of rule out`, apply: softer(criterion.id) } } : {}),
  };
}

export default defineLint({
  id: 'too-narrow',
  about: 'icp',
  check({ record, rate }) {
    if (record.negative || !rate || rate.judged < fewestAccounts || rate.matching / rate.judged > nearlyNone) return [];
    const worst = rate.without[0];
    const criterion = record.criteria.find(({ id }) => id === worst?.criterion);
    const gained = worst ? worst.matching - rate.matching : 0;
    const blamed = criterion && gained > 0 ? blame({ record, criterion, gained }) : null;
    return [
      {
        weight: 'mend',
        say: `Only ${rate.matching} of ${rate.judged} saved companies match.${blamed?.name ?? ''}`,
        why: 'An ideal that hardly anybody meets leaves nobody to sell to. Either the list is the wrong one, or a criterion asks too much.',
        at: blamed?.at ?? placeIn(record, 'criteria', 'Criteria'),
        ...(blamed?.mend ? { mend: blamed.mend } : {}),
      },
    ];
  },
});
