/**
 * What is not known, how far it could move the verdict, and where it would be settled. The list is sorted by points;
 * the next step asks for something else: the answer that could move the *band* most.
 */

import { mustWeight } from '@/lib/match/compile';
import type { CompiledCriterion } from '@/lib/match/compiled';
import { bandOf, type Edges, height } from './band';
import type { Band, Unknown } from './verdict';
import { type Sums, weighSums } from './weigh';
import { type Findable, whereToLook } from './where-to-look';

export interface State {
  sums: Sums;
  ruledOut: boolean;
  /** Musts that are partly met or unknown. */
  openMusts: number;
  edges: Edges;
}

export interface Open {
  unknown: Unknown;
  isExclusion: boolean;
  /** The band after the best and the worst answer. */
  best: Band;
  worst: Band;
}

/** All criteria that nobody has answered and somebody could, most points first. */
export function openCriteria(criteria: readonly CompiledCriterion[], unanswered: readonly boolean[], state: State, subject: Findable): Open[] {
  const open: Open[] = [];
  for (const [at, criterion] of criteria.entries()) {
    if (!unanswered[at] || criterion.question === '') continue;
    const [best, worst] = [bandAfter(criterion, 1, state), bandAfter(criterion, 0, state)];
    const unknown = {
      criterion: criterion.id,
      wanted: criterion.wanted,
      points: pointsOf(criterion, state.sums),
      openNext: whereToLook(subject, criterion.needs),
      question: criterion.question,
      best,
      worst,
    };
    open.push({ unknown, isExclusion: criterion.mode === 'exclude', best, worst });
  }
  return open.sort(
    (a, b) =>
      b.unknown.points - a.unknown.points ||
      Number(a.unknown.openNext === null) - Number(b.unknown.openNext === null) ||
      compare(a.unknown.criterion, b.unknown.criterion),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Points between its two answers. An exclusion is not in the sums yet; it counts as a criterion of its weight would, a hard one as a must. */
function pointsOf({ mode, strength, weight }: CompiledCriterion, { all }: Sums): number {
  const own = 1000 * (mode === 'exclude' && strength === 'hard' ? mustWeight : weight);
  return Math.round((100 * own) / (mode === 'exclude' ? all + own : all));
}

/** The band when this criterion is answered well (1) or badly (0) and everything else stays as it is. */
function bandAfter({ mode, strength, weight }: CompiledCriterion, good: 0 | 1, { sums, ruledOut, openMusts, edges }: State): Band {
  const own = Math.round(weight * 1000);
  if (mode === 'exclude') {
    const applies = good === 0;
    const after = applies && strength === 'soft' ? { all: sums.all + own, known: sums.known + own, gained: sums.gained } : sums;
    return bandOf(weighSums(after), { ruledOut: ruledOut || (applies && strength === 'hard'), capped: openMusts > 0 }, edges);
  }
  const after = { all: sums.all, known: sums.known + own, gained: sums.gained + own * good };
  const isMust = mode === 'must';
  return bandOf(weighSums(after), { ruledOut: ruledOut || (isMust && good === 0), capped: openMusts - Number(isMust) > 0 }, edges);
}

/** The unknown whose answer could move the band most; among equals one that a page settles, then more points. */
export function mostTelling(open: readonly Open[]): Open | undefined {
  const swing = ({ best, worst }: Open) => height[best] - height[worst];
  return open.toSorted(
    (a, b) =>
      swing(b) - swing(a) ||
      Number(a.unknown.openNext === null) - Number(b.unknown.openNext === null) ||
      b.unknown.points - a.unknown.points ||
      compare(a.unknown.criterion, b.unknown.criterion),
  )[0];
}
