/**
 * Whether the companies that are won still match the ICP (L14): the share of new wins inside it, by quarter, and in the last
 * half year against the time before. Wins of which too little was known count neither way.
 */
import type { Outcome } from '@/lib/account/notes';
import { insideOf } from './outcomes-by-fit';
import { compareShares, fewestForDifference, type Share } from './share';

export type Win = Pick<Outcome, 'kind' | 'day' | 'fit'>;

/** Half a year, as the strictest cadence of reviews. */
export const recentDays = 182;

export interface Quarter {
  /** "2026 Q4" */
  name: string;
  inside: Share;
  /** Wins of which too little was known. */
  notKnown: number;
}

/**
 * `outside`: most recent wins lie outside, beyond what chance would make; `falling`: fewer lie inside than before;
 * `inside`: most lie inside; `few`: not enough wins were compared; `open`: enough, but they say nothing either way.
 */
export type Drifted = 'outside' | 'falling' | 'inside' | 'few' | 'open';

export interface Drift {
  quarters: Quarter[];
  recent: Share;
  before: Share;
  says: Drifted;
}

const quarterOf = (day: string): string => `${day.slice(0, 4)} Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

export const dayBefore = (now: Date, days: number): string => new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);

/** @param since YYYY-MM-DD; recent are wins after this day. */
export function driftOf(outcomes: readonly Win[], since: string): Drift {
  const wins = outcomes.filter(({ kind }) => kind === 'won').toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const quarters = [...new Set(wins.map(({ day }) => quarterOf(day)))].map((name) => {
    const within = wins.filter(({ day }) => quarterOf(day) === name);
    const inside = insideOf(within);
    return { name, inside, notKnown: within.length - inside.of };
  });
  const recent = insideOf(wins.filter(({ day }) => day > since));
  const before = insideOf(wins.filter(({ day }) => day <= since));
  return { quarters, recent, before, says: sayDrift(recent, before) };
}

function sayDrift(recent: Share, before: Share): Drifted {
  if (recent.of < fewestForDifference) return 'few';
  if (recent.high < 0.5) return 'outside';
  if (compareShares(recent, before) === 'lower') return 'falling';
  return recent.low > 0.5 ? 'inside' : 'open';
}
