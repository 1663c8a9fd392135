/**
 * Which reasons a person should read first. What is known comes strongest first; what is unknown is kept apart in
 * `open-questions`, because unknown is not a miss.
 */
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { JudgedCriterion, Verdict } from '@/lib/verdict/verdict';

export type Mark = 'for' | 'partly' | 'against' | 'clear';

export interface Reason {
  id: string;
  mark: Mark;
  sentence: string;
  must: boolean;
  evidence: SourcedEvidence[];
}

/** The weight that a must and an applying exclusion carry (design §5). */
const fullWeight = 5;

/** Partly counts at least half: at the edge (degree 0.5) it still is something to read. */
function pull(criterion: JudgedCriterion): number {
  const weight = criterion.mode === 'must' ? fullWeight : criterion.weight;
  return weight * Math.max(0.5, Math.abs(2 * (criterion.degree ?? 0.5) - 1));
}

const markOf = { met: 'for', partly: 'partly', 'not-met': 'against' } as const;
const order: Record<Mark, number> = { against: 0, partly: 1, for: 2, clear: 3 };

/**
 * Strongest first; at equal strength what speaks against comes before what speaks for. Soft exclusions that apply are
 * reasons against; exclusions that were checked and do not apply stand last. Hard exclusions are not here: they are
 * shown above everything.
 */
export function weighReasons(verdict: Pick<Verdict, 'criteria' | 'exclusions'>): Reason[] {
  const soft = verdict.exclusions
    .filter((exclusion) => exclusion.strength === 'soft')
    .map((exclusion, at) => ({
      pull: fullWeight,
      reason: { id: `exclusion-${at}`, mark: 'against' as Mark, sentence: exclusion.reason, must: false, evidence: exclusion.evidence },
    }));
  const judged = verdict.criteria.flatMap((criterion) => {
    const { id, answer, because, evidence, mode } = criterion;
    if (answer === 'unknown') return [];
    if (mode === 'exclude') {
      return answer === 'not-met' ? [{ pull: 0, reason: { id, mark: 'clear' as Mark, sentence: because, must: false, evidence } }] : [];
    }
    return [{ pull: pull(criterion), reason: { id, mark: markOf[answer] as Mark, sentence: because, must: mode === 'must', evidence } }];
  });
  return [...soft, ...judged].sort((a, b) => b.pull - a.pull || order[a.reason.mark] - order[b.reason.mark]).map((each) => each.reason);
}

/** How many to show before "show all": everything up to five, else four. */
export function firstReasons(total: number): number {
  return total <= 5 ? total : 4;
}
