/** What is not known yet: each with the page that would settle it or the question to ask. What could move the band most comes first, then the points. */
import { height } from '@/lib/verdict/band';
import type { Band, JudgedCriterion, Verdict } from '@/lib/verdict/verdict';

export interface OpenQuestion {
  id: string;
  /** The kind of criterion, by whose keys the answer may be typed in. */
  kind: string;
  /** It is something that rules out, or counts against: nobody wants it. */
  excludes: boolean;
  wanted: string;
  /** Points of the score that the answer could move. */
  points: number;
  /** How many bands lie between its best and its worst answer. */
  swing: number;
  /** The bands between which the answer decides; null when it moves none. */
  decides: { best: Band; worst: Band } | null;
  openNext: string | null;
  question: string | null;
}

const about = (criterion?: JudgedCriterion) => ({ kind: criterion?.kind ?? '', excludes: criterion?.mode === 'exclude' });

function swingOf(best?: Band, worst?: Band): Pick<OpenQuestion, 'swing' | 'decides'> {
  if (!best || !worst || best === worst) return { swing: 0, decides: null };
  return { swing: height[best] - height[worst], decides: { best, worst } };
}

/** By how many bands the answer could move the verdict, then by how many points. */
export const tellingMoreFirst = (a: OpenQuestion, b: OpenQuestion): number => b.swing - a.swing || b.points - a.points;

/** Unknown criteria that the verdict gives no place for are listed too, last: nothing unknown is hidden. */
export function openQuestions(verdict: Pick<Verdict, 'unknowns' | 'criteria'>): OpenQuestion[] {
  const placed = verdict.unknowns.map(({ criterion: id, wanted, points, openNext, question, best, worst }) => ({
    id,
    ...about(verdict.criteria.find((criterion) => criterion.id === id)),
    wanted,
    points,
    ...swingOf(best, worst),
    openNext,
    question,
  }));
  const listed = new Set(placed.map((each) => each.id));
  const rest = verdict.criteria
    .filter((criterion) => criterion.answer === 'unknown' && !listed.has(criterion.id))
    .map((criterion) => ({
      id: criterion.id,
      ...about(criterion),
      wanted: criterion.wanted,
      points: 0,
      ...swingOf(),
      openNext: null,
      question: null,
    }));
  return [...placed.sort(tellingMoreFirst), ...rest];
}

/** Known and all of the criteria that make the score (exclusions do not). */
export function countKnown(criteria: Verdict['criteria']): { known: number; all: number } {
  const counted = criteria.filter((criterion) => criterion.mode !== 'exclude');
  return { known: counted.filter((criterion) => criterion.answer !== 'unknown').length, all: counted.length };
}
