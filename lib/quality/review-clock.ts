/**
 * When an ICP or a persona is to be looked at again.
 *
 *   fresh ──(the cadence has passed)──► due ──(reviewed)──► fresh
 *     │                                 ▲ │
 *     └──(a change is noticed)──────────┘ └─(snoozed)─► snoozed ──(the day comes, or a new change)──► due
 *
 * The cadence counts from the last review, or from the first version when there was none. A record from before versions
 * were kept has no first day: it is fresh until it is reviewed once or a change is noticed. Days are UTC days.
 */
import type { Change, Review } from '@/lib/icp/review';

/** Six months is the strictest of the three pieces of advice (L5–L7), and so the default. */
export const defaultCadence = 6;

export interface ReviewState {
  state: 'fresh' | 'due' | 'snoozed';
  /** Day on which it is or was due, YYYY-MM-DD; null when nothing is known to count from. */
  dueOn: string | null;
  /** The last review, or null. */
  last: string | null;
  everyMonths: number;
  snoozedUntil: string | null;
  /** Changes that no review has dealt with, newest first. */
  changes: Change[];
}

export const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

/** The same day so many months later; the last day of a month that has no such day (31 August + 6 → 28 February). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, days));
  return dayOf(first);
}

/** Whole months between two days; 0 when the second is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDate] = from.split('-').map(Number) as [number, number, number];
  const [toYear, toMonth, toDate] = to.split('-').map(Number) as [number, number, number];
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDate < fromDate ? 1 : 0);
  return Math.max(0, months);
}

/** @param first day of the first version, YYYY-MM-DD. */
export function reviewState(review: Review | undefined, first: string | null, now: Date): ReviewState {
  const today = dayOf(now);
  const last = review?.last ?? null;
  const everyMonths = review?.everyMonths ?? defaultCadence;
  const from = last ?? first;
  const changes = (review?.changes ?? []).filter(({ settled }) => !settled).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const byTime = from === null ? null : addMonths(from, everyMonths);
  const noticed = changes.at(-1)?.at ?? null;
  const dueOn = [byTime, noticed].filter((day) => day !== null).toSorted()[0] ?? null;
  const snoozedUntil = review?.snoozedUntil ?? null;
  const due = dueOn !== null && dueOn <= today;
  const snoozed = due && snoozedUntil !== null && snoozedUntil > today;
  return { state: snoozed ? 'snoozed' : due ? 'due' : 'fresh', dueOn, last, everyMonths, snoozedUntil, changes };
}

/** Reviewed today: noticed changes are dealt with and a snooze is over. */
export function reviewed(review: Review | undefined, now: Date): Review {
  const today = dayOf(now);
  const { snoozedUntil: _, ...rest } = review ?? {};
  return {
    ...rest,
    last: today,
    ...(rest.changes ? { changes: rest.changes.map((change) => (change.settled ? change : { ...change, settled: today })) } : {}),
  };
}

/** Noticing something new ends a snooze: the snooze was about what was known then. */
export function noticed(review: Review | undefined, change: Change): Review {
  const { snoozedUntil: _, ...rest } = review ?? {};
  return { ...rest, changes: [...(rest.changes ?? []), change] };
}

/** Days for which a reminder keeps quiet. */
export const snoozeDays = 14;

export function snoozed(review: Review | undefined, now: Date): Review {
  return { ...review, snoozedUntil: dayOf(new Date(now.getTime() + snoozeDays * 86_400_000)) };
}
