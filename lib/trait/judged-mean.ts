/** Criteria of certain kinds as one number: the mean of their degrees, by weight, over those that are known. */
import { withoutWish } from '@/lib/criterion/wish';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { JudgedCriterion } from '@/lib/verdict/verdict';

export interface Mean {
  value: number;
  /** What they say, strongest first, without what was wanted. */
  because: string;
  evidence: SourcedEvidence[];
}

/** @returns null when none of these kinds is known. */
export function judgedMean(criteria: readonly JudgedCriterion[], kinds: readonly string[]): Mean | null {
  const known = criteria.filter(({ kind, degree }) => kinds.includes(kind) && degree !== null);
  const weight = known.reduce((sum, each) => sum + each.weight, 0);
  if (weight === 0) return null;
  return {
    value: known.reduce((sum, each) => sum + each.weight * each.degree!, 0) / weight,
    because: known.map(({ because }) => withoutWish(because)).join('; '),
    evidence: known.flatMap(({ evidence }) => evidence.slice(0, 1)),
  };
}
