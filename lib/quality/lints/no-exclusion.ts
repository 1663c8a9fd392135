/** M10, H6: whom to leave alone is as much part of the picture as whom to call. */
import type { Criterion, Icp } from '@/lib/icp/icp';
import { exclusions, freeId } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

/** Half the smallest wanted size is surely too small; a question when no size is wanted. */
function skeleton(icp: Icp): Criterion {
  const size = icp.criteria.find(({ kind, mode }) => kind === 'employees-between' && mode !== 'exclude');
  const least = (size?.params as { min?: number } | undefined)?.min;
  const shared = { id: freeId(icp, 'too-small'), mode: 'exclude', strength: 'hard', weight: 5, because: '' } as const;
  if (least !== undefined && least >= 4)
    return {
      ...shared,
      kind: 'employees-between',
      params: { max: Math.floor(least / 2) - 1, tolerance: 1 },
      reason: `Fewer than ${Math.floor(least / 2)} people: too small to benefit.`,
    };
  return {
    ...shared,
    id: freeId(icp, 'not-for-them'),
    kind: 'question',
    params: { ask: 'Is there something that makes us a bad choice for them?' },
    reason: 'They told us why we are not right for them.',
  };
}

export default defineLint({
  id: 'no-exclusion',
  about: 'icp',
  check({ record }) {
    if (record.negative || exclusions(record).length > 0) return [];
    return [
      {
        weight: 'mend',
        say: 'It excludes nobody.',
        why: 'Every hour with a company that will never be happy is lost to one that would. Say who is too small, not equipped, or not served.',
        at: placeIn(record, 'exclusions', 'Exclusions'),
        mend: { label: 'Add a first exclusion', apply: (icp) => ({ ...icp, criteria: [...icp.criteria, skeleton(icp)] }) },
      },
    ];
  },
});
