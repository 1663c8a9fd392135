/** M13, A4: several segments need several ICPs, and two that ask the same are one. */
import type { Icp } from '@/lib/icp/icp';
import { defineLint, type Found } from '../lint';

/** What an ICP asks, whatever the order; the same text means the same companies. */
const asks = ({ criteria }: Icp): string =>
  criteria
    .map(({ kind, params, mode }) => JSON.stringify([kind, params, mode]))
    .toSorted()
    .join();

export default defineLint({
  id: 'one-icp-for-all',
  about: 'workspace',
  check({ records: { icps, segments } }) {
    const inUse = icps.filter(({ negative, status }) => !negative && status !== 'retired');
    const found: Found<never>[] = [];
    /* A segment that only a negative ICP describes is one to stay away from. */
    const sold = segments.filter(({ id }) => icps.every(({ segment }) => segment !== id) || inUse.some(({ segment }) => segment === id));
    const without = sold.filter(({ id }) => inUse.every(({ segment }) => segment !== id));
    if (inUse.length === 1 && sold.length > 1)
      found.push({
        key: 'one',
        weight: 'mend',
        say: `There are ${sold.length} segments and one ICP, ${inUse[0]!.name}.`,
        why: 'Who is ideal in one market is not in the next: sizes, tools and pains differ. Each segment that you sell to deserves its own.',
        at: { screen: 'segments', id: null, part: null, field: without[0]?.name ?? 'Segments' },
      });
    for (const [at, icp] of inUse.entries()) {
      const twin = inUse.slice(0, at).find((other) => other.segment !== icp.segment && asks(other) === asks(icp) && icp.criteria.length > 0);
      if (twin)
        found.push({
          key: icp.id,
          weight: 'mend',
          say: `${twin.name} and ${icp.name} stand in two segments and ask for the same.`,
          why: 'Two segments that share one ICP are either one segment, or one of the two is not described yet.',
          at: { screen: 'icp', id: icp.id, part: 'criteria', field: 'Criteria' },
        });
    }
    return found;
  },
});
