/**
 * The change that the workspace notices by itself (L8): fewer people answer, or the companies that are won lie outside the
 * ICP. It is worked out anew each time and never stored; a review settles it, because only what came after the last review
 * counts as recent.
 */
import type { Outcome } from '@/lib/account/notes';
import type { Change, Review } from '@/lib/icp/review';
import { dayBefore, driftOf, recentDays } from './drift';
import { type Attempt, repliesOf } from './replies-by-fit';
import { compareShares, type Share } from './share';

/** A quarter: touches are many and soon answered, so that a fall shows earlier than with wins. */
const recentTouches = 91;

interface Results {
  outcomes: readonly Pick<Outcome, 'kind' | 'day' | 'fit'>[];
  attempts: readonly Attempt[];
}

const said = ({ hits, of }: Share) => `${hits} of ${of}`;
const later = (a: string, b: string | undefined) => (b !== undefined && b > a ? b : a);
const newest = (days: readonly string[]) => days.toSorted().at(-1) ?? '';

/** What these results say against one ICP or persona since its last review, or null. */
export function noticedShift(profile: string, review: Review | undefined, { outcomes, attempts }: Results, now: Date): Change | null {
  const change = (at: string, note: string): Change => ({ id: `results-${at}`, kind: 'shift-in-results', at, note });
  const own = outcomes.filter(({ kind, fit }) => kind === 'won' && fit?.profile.id === profile && fit.band !== 'avoid');
  const sinceWins = later(dayBefore(now, recentDays), review?.last);
  const { says, recent, before } = driftOf(own, sinceWins);
  const lastWin = newest(own.map(({ day }) => day));
  if (says === 'outside') return change(lastWin, `Only ${said(recent)} new wins lie inside it.`);
  if (says === 'falling') return change(lastWin, `${said(recent)} new wins lie inside it, ${said(before)} did before.`);
  const touched = attempts.filter(({ fit, answered }) => fit?.profile.id === profile && answered !== null);
  const sinceTouches = later(dayBefore(now, recentTouches), review?.last);
  const isRecent = ({ at }: Attempt) => at.slice(0, 10) > sinceTouches;
  const lately = repliesOf(touched.filter(isRecent)).answered;
  const earlier = repliesOf(touched.filter((attempt) => !isRecent(attempt))).answered;
  if (compareShares(lately, earlier) !== 'lower') return null;
  return change(newest(touched.map(({ at }) => at.slice(0, 10))), `${said(lately)} touches were answered lately, ${said(earlier)} before.`);
}

/** The review with what the results say added to its changes. */
export function withShift(profile: string, review: Review | undefined, results: Results, now: Date): Review | undefined {
  const shift = noticedShift(profile, review, results, now);
  return shift ? { ...review, changes: [...(review?.changes ?? []), shift] } : review;
}
