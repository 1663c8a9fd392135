import { describe, expect, it } from 'vitest';
import { now } from '@/tests/support/good-profiles';
import { addMonths, monthsBetween, noticed, reviewed, reviewState, snoozed } from './review-clock';

describe('the review clock', () => {
  it('is due six months after the last review or the first version, and at the cadence that was chosen', () => {
    expect(reviewState(undefined, '2026-05-28', now)).toMatchObject({ state: 'due', dueOn: '2026-11-28', everyMonths: 6 });
    expect(reviewState(undefined, '2026-05-29', now)).toMatchObject({ state: 'fresh', dueOn: '2026-11-29' });
    expect(reviewState({ last: '2026-11-01' }, '2020-01-01', now)).toMatchObject({ state: 'fresh', dueOn: '2027-05-01' });
    expect(reviewState({ everyMonths: 12 }, '2025-11-28', now).state).toBe('due');
    expect(reviewState({ everyMonths: 9 }, '2026-03-01', now).dueOn).toBe('2026-12-01');
    expect(reviewState(undefined, null, now)).toMatchObject({ state: 'fresh', dueOn: null });
  });

  it('is due at once when a change is noticed, keeps quiet after a snooze, and not after a new change', () => {
    const change = { id: 'c', kind: 'new-competitor' as const, at: '2026-11-20', note: '' };
    const review = noticed({ last: '2026-11-01' }, change);
    expect(reviewState(review, null, now)).toMatchObject({ state: 'due', dueOn: '2026-11-20' });
    const asleep = snoozed(review, now);
    expect(asleep.snoozedUntil).toBe('2026-12-12');
    expect(reviewState(asleep, null, now).state).toBe('snoozed');
    expect(reviewState(asleep, null, new Date('2026-12-12T08:00:00Z')).state).toBe('due');
    expect(reviewState(noticed(asleep, { ...change, id: 'd' }), null, now).state).toBe('due');
  });

  it('is fresh after a review, which deals with what was noticed', () => {
    const done = reviewed({ snoozedUntil: '2026-12-12', changes: [{ id: 'c', kind: 'new-data', at: '2026-11-20', note: '' }] }, now);
    expect(done).toEqual({ last: '2026-11-28', changes: [{ id: 'c', kind: 'new-data', at: '2026-11-20', note: '', settled: '2026-11-28' }] });
    expect(reviewState(done, '2020-01-01', now)).toMatchObject({ state: 'fresh', dueOn: '2027-05-28', changes: [] });
  });

  it('counts months as people do', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-12-15', 1)).toBe('2028-01-15');
    expect(monthsBetween('2026-04-28', '2026-11-28')).toBe(7);
    expect(monthsBetween('2026-04-29', '2026-11-28')).toBe(6);
    expect(monthsBetween('2027-01-01', '2026-11-28')).toBe(0);
  });
});
