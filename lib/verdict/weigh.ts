/**
 * The arithmetic of a verdict (design §5). With weights w and degrees d over musts, scores and applying soft exclusions:
 *
 *   score     100 · Σ w·d ÷ Σ w   over what is known; null when nothing is
 *   low, high                     the same over everything, unknown taken as 0 and as 1
 *   coverage  Σ w known ÷ Σ w
 *
 * Scores are rounded to whole points and coverage to whole percents, halves upwards; bands look at the rounded numbers,
 * so that what is shown is what was judged. Rounding keeps the order, so low ≤ score ≤ high always holds.
 */

export interface Counted {
  weight: number;
  /** Null when unknown. */
  degree: number | null;
}

export interface Weighed {
  score: number | null;
  low: number;
  high: number;
  coverage: number;
}

/** Sums are kept in whole thousandths, so that the order of the criteria cannot show in the last digit. */
export interface Sums {
  all: number;
  known: number;
  gained: number;
}

export function sumsOf(counted: readonly Counted[]): Sums {
  const sums = { all: 0, known: 0, gained: 0 };
  for (const { weight, degree } of counted) {
    sums.all += Math.round(weight * 1000);
    if (degree === null) continue;
    sums.known += Math.round(weight * 1000);
    sums.gained += Math.round(weight * degree * 1000);
  }
  return sums;
}

export const weigh = (counted: readonly Counted[]): Weighed => weighSums(sumsOf(counted));

export function weighSums({ all, known, gained }: Sums): Weighed {
  if (all === 0) return { score: null, low: 0, high: 100, coverage: 0 };
  return {
    score: known === 0 ? null : Math.round((100 * gained) / known),
    low: Math.round((100 * gained) / all),
    high: Math.round((100 * (gained + all - known)) / all),
    coverage: Math.round((100 * known) / all) / 100,
  };
}
