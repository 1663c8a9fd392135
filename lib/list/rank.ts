/**
 * A list in the order in which it is worth working on, and how much of it lies inside the ideal profile: the market is
 * everybody on the list, the profile is the best part of it (requirement A5). Pure; the same list gives the same order.
 *
 *   best band → score → known share → name; then who fits a profile to stay away from; then the user's own no
 */
import { height, matches } from '@/lib/verdict/band';
import type { Verdict } from '@/lib/verdict/verdict';

/** What a list needs of a verdict. */
export interface ListedFit extends Pick<Verdict, 'band' | 'score' | 'low' | 'high' | 'coverage'> {
  profile: { id: string; name: string; negative: boolean };
}

export interface Rankable {
  name: string;
  /** Null while there is no ICP (or persona) to compare with. */
  fit: ListedFit | null;
  /** Whether the user has ruled it out. */
  ruledOut: boolean;
}

/** Where one stands towards the profile. A possible fit is inside: the profile is who is worth working on, not only who is perfect. */
export type Standing = 'inside' | 'outside' | 'not-known' | 'ruled-out';

export function standingOf({ fit, ruledOut }: Pick<Rankable, 'fit' | 'ruledOut'>): Standing {
  if (ruledOut || fit?.band === 'ruled-out') return 'ruled-out';
  if (!fit || fit.band === 'not-enough-known') return 'not-known';
  if (fit.profile.negative) return matches(fit.band) ? 'ruled-out' : 'not-known';
  return matches(fit.band) ? 'inside' : 'outside';
}

const place = (one: Rankable): number => (one.ruledOut ? 2 : standingOf(one) === 'ruled-out' ? 1 : 0);
const level = ({ fit }: Rankable): number => (fit && !fit.profile.negative ? height[fit.band] : fit ? height['not-enough-known'] : 0);

/** The same everywhere; 2 stands before 10. */
const byName = new Intl.Collator('en', { numeric: true });

/** Best first; nothing that goes in is changed. */
export const rank = <One extends Rankable>(list: readonly One[]): One[] =>
  list.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      level(b) - level(a) ||
      (b.fit?.score ?? -1) - (a.fit?.score ?? -1) ||
      (b.fit?.coverage ?? 0) - (a.fit?.coverage ?? 0) ||
      byName.compare(a.name, b.name),
  );

/** How many of a list stand where. */
export function countStandings(list: readonly Rankable[]): Record<Standing, number> {
  const counts: Record<Standing, number> = { inside: 0, outside: 0, 'not-known': 0, 'ruled-out': 0 };
  for (const one of list) counts[standingOf(one)] += 1;
  return counts;
}
