/** Outcomes counted by how the company fitted when they were noted (A16). Counts outcomes, not companies: two deals are two. */
import type { FitThen, Outcome, OutcomeKind } from '@/lib/account/notes';
import { type Share, shareOf } from './share';

/** `unknown`: nothing was compared, or it was noted before the fit was kept along. */
export const fitGroups = ['strong', 'possible', 'weak', 'not-enough-known', 'out', 'unknown'] as const;
export type FitGroup = (typeof fitGroups)[number];

export function groupOf(fit: FitThen | undefined): FitGroup {
  if (!fit) return 'unknown';
  return fit.band === 'ruled-out' || fit.band === 'avoid' ? 'out' : fit.band;
}

/** True inside the profile, false outside; null where too little was known to say: unknown is never a miss. */
export function isInside(fit: FitThen | undefined): boolean | null {
  const group = groupOf(fit);
  if (group === 'unknown' || group === 'not-enough-known') return null;
  return group === 'strong' || group === 'possible';
}

/** How many lie inside, of those of which enough was known. */
export function insideOf(outcomes: readonly Pick<Outcome, 'fit'>[]): Share {
  const known = outcomes.map(({ fit }) => isInside(fit)).filter((inside) => inside !== null);
  return shareOf(known.filter(Boolean).length, known.length);
}

export interface OutcomeRow {
  group: FitGroup;
  counts: Readonly<Record<OutcomeKind, number>>;
  all: number;
  /** Won, of those that came to an end: won, lost, no decision. */
  won: Share;
  /** Renewed, of those who renewed or left. */
  stayed: Share;
}

const noCounts = { won: 0, lost: 0, 'no-decision': 0, 'no-answer': 0, renewed: 0, grew: 0, left: 0, referred: 0, vouched: 0 };

function rowOf(group: FitGroup, outcomes: readonly Pick<Outcome, 'kind'>[]): OutcomeRow {
  const counts: Record<OutcomeKind, number> = { ...noCounts };
  for (const { kind } of outcomes) counts[kind] += 1;
  return {
    group,
    counts,
    all: outcomes.length,
    won: shareOf(counts.won, counts.won + counts.lost + counts['no-decision']),
    stayed: shareOf(counts.renewed, counts.renewed + counts.left),
  };
}

/** A row for each group, best fit first; the last two only when something is in them. */
export const outcomesByFit = (outcomes: readonly Pick<Outcome, 'kind' | 'fit'>[]): OutcomeRow[] =>
  fitGroups
    .map((group) =>
      rowOf(
        group,
        outcomes.filter(({ fit }) => groupOf(fit) === group),
      ),
    )
    .filter(({ group, all }) => all > 0 || (group !== 'out' && group !== 'unknown'));
