/** M2: a description that nearly every company fits tells nobody apart. */
import { checkParams } from '@/lib/criterion/kinds';
import type { Criterion } from '@/lib/icp/icp';
import { asked, quoted } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';
import { fewestAccounts, nearlyAll } from '../rate-limits';

/**
 * A range of people whose upper end is this many times its lower end holds several markets: 1–500, not 50–250. Money is
 * spread wider than people: a hundred times.
 */
const wideFactor = { 'employees-between': 50, 'revenue-between': 100 } as const;
/** Below this size hardly anybody is turned away by an upper end alone ("at most 99"). */
const smallTop = 250;
/** From here on upwards companies resemble each other enough to have no upper end. */
const largeFloor = 1_000;

/** Whether the ends of a range lie far apart, or the upper one is missing; other kinds are never wide. */
function isWide({ kind, params }: Criterion): boolean {
  if (kind !== 'employees-between' && kind !== 'revenue-between') return false;
  if (!checkParams(kind, params).ok) return false;
  const { min, max } = params as { min?: number; max?: number };
  if (max === undefined) return kind === 'employees-between' && (min ?? 0) < largeFloor;
  if (kind === 'employees-between' && max < smallTop) return false;
  return max / Math.max(1, min ?? 1) >= wideFactor[kind];
}

export default defineLint({
  id: 'too-broad',
  about: 'icp',
  check({ record, rate }) {
    if (record.negative) return [];
    const wide = asked(record).filter(isWide);
    const at = placeIn(record, 'criteria', 'Criteria');
    const share = rate && rate.judged >= fewestAccounts ? rate.matching / rate.judged : null;
    return [
      ...wide.map((criterion) => ({
        key: criterion.id,
        weight: 'consider' as const,
        say: `${quoted(criterion)} takes in several markets at once.`,
        why: 'A range that starts small and ends large, or never ends, fits nearly everybody. Two narrower ICPs would say more than this one.',
        at: { ...at, field: quoted(criterion) },
      })),
      ...(share !== null && share >= nearlyAll
        ? [
            {
              key: 'rate',
              weight: 'mend' as const,
              say: `${rate!.matching} of ${rate!.judged} saved companies match: ${Math.round(share * 100)} %.`,
              why: 'When nearly all match, the verdict no longer tells you whom to call first. Ask for something that your best customers have and others do not.',
              at,
            },
          ]
        : []),
    ];
  },
});
