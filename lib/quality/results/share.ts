/**
 * A share with how far it can be trusted. Counts are always shown; a percentage is said only when it stands on enough
 * cases, and two shares are called different only when their difference is more than chance would make.
 *
 * Sources:
 * - the 95 % range is Wilson's score interval (E. B. Wilson, 1927), good for few cases and for shares near 0 or 1;
 * - a share from fewer than 30 cases, or with a range 30 points wide or wider, is not said: the standard by which the US
 *   National Center for Health Statistics publishes proportions (Vital and Health Statistics, series 2, no. 175, 2017);
 * - a difference is one when Newcombe's interval for two independent shares (method 10, Statistics in Medicine 17, 1998)
 *   leaves out zero. It adapts to few cases by itself; below 10 on either side nothing is concluded all the same, as
 *   nowhere in this workspace (`rate-limits.ts`).
 */
import { fewestAccounts } from '../rate-limits';

export interface Share {
  hits: number;
  of: number;
  /** The 95 % range, 0 … 1; 0 and 1 when there is no case. */
  low: number;
  high: number;
  /** Too few cases to say a percentage. */
  tooFew: boolean;
}

/** The normal quantile for 95 %, two-sided. */
const z = 1.959964;

export const fewestForShare = 30;
export const widestRange = 0.3;
export const fewestForDifference = fewestAccounts;

export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, low: 0, high: 1, tooFew: true };
  const p = hits / of;
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const low = Math.max(0, middle - half);
  const high = Math.min(1, middle + half);
  return { hits, of, low, high, tooFew: of < fewestForShare || high - low >= widestRange };
}

/** How the first share stands towards the second; null when chance alone could make the difference, or with too few cases. */
export function compareShares(one: Share, other: Share): 'higher' | 'lower' | null {
  if (one.of < fewestForDifference || other.of < fewestForDifference) return null;
  const [p, q] = [one.hits / one.of, other.hits / other.of];
  const low = p - q - Math.hypot(p - one.low, other.high - q);
  const high = p - q + Math.hypot(one.high - p, q - other.low);
  return low > 0 ? 'higher' : high < 0 ? 'lower' : null;
}
