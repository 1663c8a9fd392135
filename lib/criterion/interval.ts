/**
 * How much of an observed range lies in a wanted one. Pages give bands ("51–200 employees"), people want ranges, and
 * neither is a point:
 *
 *   wanted        ├──────────────┤
 *   observed        ├────┤                 met       1
 *   observed  ├────────┤                   partly    overlap ÷ observed width
 *   observed ├─┤ within the tolerance      partly    0.5 (or the share of 0.5 that lies within it)
 *   observed ┤ further out                 not met   0
 */
import type { Interval } from '@/lib/signal/vocabulary';

/** Missing ends are open. `tolerance` is a factor ≥ 1: 2 reaches from half the lower to twice the upper end, 1 allows nothing. */
export interface Wanted {
  min?: number | null | undefined;
  max?: number | null | undefined;
  tolerance?: number | undefined;
}

/** Design §5: employees and revenue may lie outside by a factor of two and still be partly met. */
export const defaultTolerance = 2;

/** What a near miss is worth (design §5). */
const nearMiss = 0.5;

/** An observed range without an upper end ("10,001+") that reaches over a wanted end: how much lies inside cannot be said, so half. */
const openEnd = 0.5;

/**
 * @param step 1 for things that are counted (51–200 are 150 possible numbers), 0 for measures such as money.
 * @returns 0..1
 */
export function overlapDegree(seen: Interval, wanted: Wanted, step: 0 | 1): number {
  const low = wanted.min ?? Number.NEGATIVE_INFINITY;
  const high = wanted.max ?? Number.POSITIVE_INFINITY;
  const inside = share(seen, low, high, step);
  if (inside > 0) return inside;
  const tolerance = wanted.tolerance ?? 1;
  return nearMiss * share(seen, low / tolerance, high * tolerance, step);
}

function share({ min, max }: Interval, low: number, high: number, step: number): number {
  const top = max ?? Number.POSITIVE_INFINITY;
  if (min >= low && top <= high) return 1;
  if (min > high || top < low) return 0;
  if (max === null) return openEnd;
  const width = max - min + step;
  const overlap = Math.min(max, high) - Math.max(min, low) + step;
  return width === 0 ? 1 : Math.max(0, overlap / width);
}
