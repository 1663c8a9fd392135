/** A first exclusion to begin with: half the smallest wanted size is surely too small; a question when no size is wanted. */
import type { Criterion, Icp } from '@/lib/icp/icp';
import { freeId } from './criteria-of';

export function firstExclusion(icp: Icp): Criterion {
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

export const withFirstExclusion = (icp: Icp): Icp => ({ ...icp, criteria: [...icp.criteria, firstExclusion(icp)] });
