/**
 * The reasons of a verdict, strongest first, so that the first three say why. What rules out comes before everything;
 * then whatever moved the score most; what is unknown comes last, because it has moved nothing yet.
 */
import type { JudgedCriterion, Verdict } from './verdict';

/** How much a criterion has to say: greater first. */
function strength({ mode, answer, degree, weight }: JudgedCriterion): number {
  if (answer === 'unknown') return -1;
  if (mode === 'exclude') return answer === 'met' ? 200 : answer === 'partly' ? 0.5 : 0;
  if (mode === 'must' && answer === 'not-met') return 100;
  if (mode === 'must' && answer === 'partly') return 10;
  return weight * (0.5 + Math.abs((degree ?? 0.5) - 0.5));
}

/** Best answers first among equals, then by id, so that the order in the record cannot matter. */
const answerOrder: Readonly<Record<JudgedCriterion['answer'], number>> = { met: 0, 'not-met': 1, partly: 2, unknown: 3 };

export function strongestFirst(criteria: readonly JudgedCriterion[]): JudgedCriterion[] {
  const worth = criteria.map(strength);
  const order = (at: number, other: number): number => {
    const [a, b] = [criteria[at]!, criteria[other]!];
    return worth[other]! - worth[at]! || answerOrder[a.answer] - answerOrder[b.answer] || compare(a.id, b.id) || compare(a.wanted, b.wanted);
  };
  return [...criteria.keys()].sort(order).map((at) => criteria[at]!);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** One reason as a panel or a table shows it. */
export interface Reason {
  say: string;
  speaks: 'for' | 'against' | 'both';
  criterion: JudgedCriterion | null;
}

/** What speaks for and against, strongest first, without what is unknown. @param most how many; all by default. */
export function explain(verdict: Pick<Verdict, 'criteria' | 'exclusions'>, most = Number.POSITIVE_INFINITY): Reason[] {
  const reasons: Reason[] = verdict.exclusions.map(({ reason }) => ({ say: reason, speaks: 'against', criterion: null }));
  for (const criterion of verdict.criteria) {
    if (criterion.answer === 'unknown') continue;
    if (criterion.mode === 'exclude' && criterion.answer !== 'partly') continue;
    const against = criterion.mode === 'exclude' || criterion.answer === 'not-met';
    reasons.push({ say: criterion.because, speaks: criterion.answer === 'partly' ? 'both' : against ? 'against' : 'for', criterion });
  }
  return reasons.slice(0, most);
}
