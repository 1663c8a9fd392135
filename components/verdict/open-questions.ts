/** What is not known yet: each with the page that would settle it or the question to ask. Largest effect first. */
import type { JudgedCriterion, Verdict } from '@/lib/verdict/verdict';

export interface OpenQuestion {
  id: string;
  /** The kind of criterion, by whose keys the answer may be typed in. */
  kind: string;
  /** It is something that rules out, or counts against: nobody wants it. */
  excludes: boolean;
  wanted: string;
  /** Points of the score that the answer could move. */
  points: number;
  openNext: string | null;
  question: string | null;
}

const about = (criterion?: JudgedCriterion) => ({ kind: criterion?.kind ?? '', excludes: criterion?.mode === 'exclude' });

/** Unknown criteria that the verdict gives no place for are listed too, last: nothing unknown is hidden. */
export function openQuestions(verdict: Pick<Verdict, 'unknowns' | 'criteria'>): OpenQuestion[] {
  const placed = verdict.unknowns.map(({ criterion: id, wanted, points, openNext, question }) => ({
    id,
    ...about(verdict.criteria.find((criterion) => criterion.id === id)),
    wanted,
    points,
    openNext,
    question,
  }));
  const listed = new Set(placed.map((each) => each.id));
  const rest = verdict.criteria
    .filter((criterion) => criterion.answer === 'unknown' && !listed.has(criterion.id))
    .map((criterion) => ({ id: criterion.id, ...about(criterion), wanted: criterion.wanted, points: 0, openNext: null, question: null }));
  return [...placed.sort((a, b) => b.points - a.points), ...rest];
}

/** Known and all of the criteria that make the score (exclusions do not). */
export function countKnown(criteria: Verdict['criteria']): { known: number; all: number } {
  const counted = criteria.filter((criterion) => criterion.mode !== 'exclude');
  return { known: counted.filter((criterion) => criterion.answer !== 'unknown').length, all: counted.length };
}
