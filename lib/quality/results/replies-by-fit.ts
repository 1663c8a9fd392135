/**
 * Touches made and how many were answered, by how the company or person fitted when the touch was noted.
 *
 *   made ──(next noted: a reply or a meeting)──► answered
 *     ├───(next noted: no answer, or made again)──► not answered
 *     └───(nothing yet)──► open for 14 days, then not answered
 *
 * A reply that nothing was made before (they came by themselves) answers nothing and counts for nothing. "No answer" that
 * follows no contact is a try that was noted only by how it ended.
 */
import type { FitThen, Touch } from '@/lib/account/notes';
import { type FitGroup, fitGroups, groupOf } from './outcomes-by-fit';
import { type Share, shareOf } from './share';

/** Days in which an answer may still come: a working fortnight, after which the next touch is usual. A choice, not a finding. */
export const daysOpen = 14;

export interface Attempt {
  /** ISO time. */
  at: string;
  /** Null while an answer may still come. */
  answered: boolean | null;
  fit?: FitThen | undefined;
}

/** @param touches of one company or person, in any order. */
export function attemptsOf(touches: readonly Touch[], now: Date): Attempt[] {
  const attempts: Attempt[] = [];
  let open: Attempt | null = null;
  for (const { kind, at, fit } of touches.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    const attempt: Attempt = { at, answered: null, ...(fit ? { fit } : {}) };
    if (open) open.answered = kind === 'replied' || kind === 'meeting';
    if (kind === 'contacted') attempts.push(attempt);
    else if (kind === 'no-answer' && !open) attempts.push({ ...attempt, answered: false });
    open = kind === 'contacted' ? attempt : null;
  }
  const opened = new Date(now.getTime() - daysOpen * 86_400_000).toISOString();
  if (open && open.at <= opened) open.answered = false;
  return attempts;
}

export interface ReplyRow {
  group: FitGroup;
  made: number;
  open: number;
  /** Answered, of those that are not open any more. */
  answered: Share;
}

export const repliesOf = (attempts: readonly Attempt[]): Pick<ReplyRow, 'made' | 'open' | 'answered'> => {
  const closed = attempts.filter(({ answered }) => answered !== null);
  return {
    made: attempts.length,
    open: attempts.length - closed.length,
    answered: shareOf(closed.filter(({ answered }) => answered).length, closed.length),
  };
};

/** A row for each group, best fit first; groups without a touch are left out. */
export const repliesByFit = (attempts: readonly Attempt[]): ReplyRow[] =>
  fitGroups.map((group) => ({ group, ...repliesOf(attempts.filter(({ fit }) => groupOf(fit) === group)) })).filter(({ made }) => made > 0);
