/** What came of it from one version of a profile to the next (L17): by the time of the note, which is when it was compared. */
import type { Outcome, OutcomeKind } from '@/lib/account/notes';
import { insideOf } from './outcomes-by-fit';
import { type Attempt, repliesOf } from './replies-by-fit';
import type { Share } from './share';

interface Results {
  outcomes: readonly Pick<Outcome, 'kind' | 'at' | 'fit'>[];
  attempts: readonly Attempt[];
}

export interface VersionResult {
  /** How often each came, in the order of the first. */
  outcomes: { kind: OutcomeKind; count: number }[];
  /** Of those won: how many lay inside, of those where it was known. */
  winsInside: { inside: number; of: number };
  answered: Share;
}

/**
 * @param from ISO time of its publishing.
 * @param until ISO time of the next one; null for the version in use.
 * @returns null when nothing was noted in that time.
 */
export function resultSince(profile: string, from: string, until: string | null, results: Results): VersionResult | null {
  const within = ({ at, fit }: { at: string; fit?: Outcome['fit'] }) => fit?.profile.id === profile && at >= from && (until === null || at < until);
  const outcomes = results.outcomes.filter(within);
  const { made, answered } = repliesOf(results.attempts.filter(within));
  if (outcomes.length === 0 && made === 0) return null;
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const { hits, of } = insideOf(outcomes.filter(({ kind }) => kind === 'won'));
  return {
    outcomes: kinds.map((kind) => ({ kind, count: outcomes.filter((each) => each.kind === kind).length })),
    winsInside: { inside: hits, of },
    answered,
  };
}
