/** Planted results: what must be said, and what must not. */
import { describe, expect, it } from 'vitest';
import type { FitThen, Outcome, Touch } from '@/lib/account/notes';
import { addMonths, dayOf, reviewState } from '../review-clock';
import { dayBefore, driftOf, recentDays } from './drift';
import { outcomesByFit } from './outcomes-by-fit';
import { type Attempt, attemptsOf, repliesByFit } from './replies-by-fit';
import { compareShares, shareOf } from './share';
import { noticedShift, withShift } from './shift';
import { resultSince } from './since-version';

const now = new Date('2026-11-29T10:00:00Z');
const fitting = (band: FitThen['band'], id = 'shops'): FitThen => ({ profile: { id, name: 'Shops' }, band });
const daysAgo = (days: number) => dayOf(new Date(now.getTime() - days * 86_400_000));

type Planted = Pick<Outcome, 'at' | 'kind' | 'day' | 'reason' | 'fit'>;
const outcome = (kind: Outcome['kind'], band: FitThen['band'] | null, day = daysAgo(10), id = 'shops'): Planted => ({
  at: `${day}T09:00:00.000Z`,
  kind,
  day,
  reason: '',
  ...(band ? { fit: fitting(band, id) } : {}),
});
const times = <One>(count: number, one: (at: number) => One): One[] => Array.from({ length: count }, (_, at) => one(at));
const attempt = (answered: boolean | null, days: number, id = 'shops'): Attempt => ({
  at: `${daysAgo(days)}T09:00:00.000Z`,
  answered,
  fit: fitting('strong', id),
});

describe('a share', () => {
  it('has the range of Wilson’s score interval', () => {
    const { low, high } = shareOf(8, 10);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(['0.490', '0.943']);
    expect(shareOf(0, 0)).toMatchObject({ low: 0, high: 1, tooFew: true });
  });

  it('is not said below 30 cases, nor with a range of 30 points', () => {
    expect([shareOf(1, 29).tooFew, shareOf(2, 30).tooFew, shareOf(15, 30).tooFew, shareOf(30, 60).tooFew]).toEqual([true, false, true, false]);
  });

  it('differs from another as in the paper: 56 of 70 against 48 of 80 does, 9 of 10 against 6 of 10 does not', () => {
    expect(compareShares(shareOf(56, 70), shareOf(48, 80))).toBe('higher');
    expect(compareShares(shareOf(48, 80), shareOf(56, 70))).toBe('lower');
    expect(compareShares(shareOf(9, 10), shareOf(6, 10))).toBeNull();
  });

  it('of fewer than ten is never compared, however clear it looks', () => {
    expect(compareShares(shareOf(9, 9), shareOf(0, 50))).toBeNull();
  });
});

describe('outcomes by fit', () => {
  it('are counted by the fit when they were noted, with a win rate of those decided and a renewal rate of those up for it', () => {
    const planted = [
      ...times(3, () => outcome('won', 'strong')),
      outcome('lost', 'strong'),
      outcome('no-answer', 'strong'),
      outcome('renewed', 'strong'),
      outcome('left', 'weak'),
      outcome('no-decision', 'weak'),
      outcome('won', 'avoid'),
      outcome('won', null),
    ];
    expect(outcomesByFit(planted).map(({ group, all, won, stayed }) => [group, all, `${won.hits}/${won.of}`, `${stayed.hits}/${stayed.of}`])).toEqual(
      [
        ['strong', 6, '3/4', '1/1'],
        ['possible', 0, '0/0', '0/0'],
        ['weak', 2, '0/1', '0/1'],
        ['not-enough-known', 0, '0/0', '0/0'],
        ['out', 1, '1/1', '0/0'],
        ['unknown', 1, '1/1', '0/0'],
      ],
    );
  });
});

describe('replies', () => {
  const touch = (kind: Touch['kind'], days: number): Touch => ({ at: `${daysAgo(days)}T09:00:00.000Z`, kind, note: '' });

  it('answer the touch before them, and only that one', () => {
    const touches = [touch('replied', 20), touch('contacted', 30), touch('contacted', 40), touch('no-answer', 25)];
    expect(attemptsOf(touches, now).map(({ answered }) => answered)).toEqual([false, false]);
    expect(attemptsOf([touch('contacted', 40), touch('contacted', 30), touch('meeting', 20)], now).map(({ answered }) => answered)).toEqual([
      false,
      true,
    ]);
  });

  it('that came by themselves answer nothing, and a try that ended without an answer is one', () => {
    expect(attemptsOf([touch('replied', 20), touch('meeting', 10)], now)).toEqual([]);
    expect(attemptsOf([touch('no-answer', 20)], now).map(({ answered }) => answered)).toEqual([false]);
  });

  it('may still come for a fortnight: until then a touch is open and in no share', () => {
    const attempts = [attemptsOf([touch('contacted', 13)], now), attemptsOf([touch('contacted', 15)], now)].flat();
    expect(attempts.map(({ answered }) => answered)).toEqual([null, false]);
    expect(repliesByFit(attempts)).toMatchObject([{ group: 'unknown', made: 2, open: 1, answered: { hits: 0, of: 1 } }]);
  });
});

describe('drift', () => {
  const since = dayBefore(now, recentDays);
  const says = (planted: readonly Planted[]) => driftOf(planted, since).says;

  it('is said when new wins lie outside, and not from nine of them', () => {
    expect(says(times(9, () => outcome('won', 'weak')))).toBe('few');
    expect(says(times(10, () => outcome('won', 'weak')))).toBe('outside');
    expect(says(times(12, (at) => outcome('won', at < 6 ? 'strong' : 'weak')))).toBe('open');
    expect(says(times(12, () => outcome('won', 'possible')))).toBe('inside');
  });

  it('is a falling share only where the time before was better beyond chance', () => {
    const recent = times(20, (at) => outcome('won', at < 10 ? 'strong' : 'weak'));
    const earlier = (inside: number) => times(20, (at) => outcome('won', at < inside ? 'strong' : 'weak', daysAgo(300)));
    expect(says([...recent, ...earlier(19)])).toBe('falling');
    expect(says([...recent, ...earlier(12)])).toBe('open');
  });

  it('takes no win for a miss of which too little is known, and no loss for a win', () => {
    expect(says([...times(20, () => outcome('won', 'not-enough-known')), ...times(20, () => outcome('won', null))])).toBe('few');
    expect(says(times(30, () => outcome('lost', 'weak')))).toBe('few');
  });

  it('stands by quarter of the day on which it was won', () => {
    const planted = [outcome('won', 'strong', '2026-09-30'), outcome('won', 'weak', '2026-10-01'), outcome('won', null, '2026-10-02')];
    expect(driftOf(planted, since).quarters.map(({ name, inside, notKnown }) => [name, inside.hits, inside.of, notKnown])).toEqual([
      ['2026 Q3', 1, 1, 0],
      ['2026 Q4', 0, 1, 1],
    ]);
  });
});

describe('the shift that makes a review due', () => {
  const replies = (lately: number, earlier: number) => [
    ...times(20, (at) => attempt(at < lately, 30)),
    ...times(20, (at) => attempt(at < earlier, 150)),
  ];
  const noticed = (results: { outcomes?: readonly Planted[]; attempts?: readonly Attempt[] }, last?: string) =>
    noticedShift('shops', last ? { last } : undefined, { outcomes: [], attempts: [], ...results }, now);

  it('is raised by a falling reply rate, and the clock says due', () => {
    const results = { outcomes: [], attempts: replies(3, 12) };
    expect(noticed(results)).toMatchObject({
      kind: 'shift-in-results',
      at: daysAgo(30),
      note: '3 of 20 touches were answered lately, 12 of 20 before.',
    });
    const first = addMonths(dayOf(now), -5);
    expect(reviewState(undefined, first, now).state).toBe('fresh');
    expect(reviewState(withShift('shops', undefined, results, now), first, now).state).toBe('due');
  });

  it('is raised by wins that lie outside', () => {
    expect(noticed({ outcomes: times(12, () => outcome('won', 'weak')) })).toMatchObject({
      kind: 'shift-in-results',
      note: 'Only 0 of 12 new wins lie inside it.',
    });
  });

  it('is not raised by a rise, a small fall, few touches, or touches that may still be answered', () => {
    expect(noticed({ attempts: replies(12, 3) })).toBeNull();
    expect(noticed({ attempts: replies(9, 12) })).toBeNull();
    expect(noticed({ attempts: [...times(9, () => attempt(false, 30)), ...times(20, () => attempt(true, 150))] })).toBeNull();
    expect(noticed({ attempts: [...times(20, () => attempt(null, 5)), ...times(20, () => attempt(true, 150))] })).toBeNull();
  });

  it('is not raised against a profile of whom to leave alone by those who were won all the same', () => {
    expect(noticed({ outcomes: times(12, () => outcome('won', 'avoid')) })).toBeNull();
  });

  it('is not raised by what came of another profile', () => {
    expect(noticed({ attempts: replies(3, 12).map((each) => ({ ...each, fit: fitting('strong', 'other') })) })).toBeNull();
    expect(noticed({ outcomes: times(12, () => outcome('won', 'weak', daysAgo(10), 'other')) })).toBeNull();
  });

  it('is settled by a review, and comes back only with what happens after it', () => {
    expect(noticed({ attempts: replies(3, 12) }, daysAgo(1))).toBeNull();
    expect(noticed({ attempts: replies(3, 12) }, daysAgo(40))).not.toBeNull();
    expect(noticed({ outcomes: times(12, () => outcome('won', 'weak')) }, daysAgo(10))).toBeNull();
  });
});

describe('the result since a version', () => {
  it('counts what was noted from its publishing until the next, under this profile', () => {
    const results = {
      outcomes: [
        outcome('won', 'strong', '2026-06-10'),
        outcome('won', 'weak', '2026-06-11'),
        outcome('won', 'not-enough-known', '2026-06-12'),
        outcome('lost', 'weak', '2026-07-01'),
        outcome('won', 'strong', '2026-06-10', 'other'),
      ],
      attempts: [attempt(true, 170), attempt(false, 171), attempt(true, 2)],
    };
    const june = resultSince('shops', '2026-06-01T00:00:00.000Z', '2026-07-01T00:00:00.000Z', results);
    expect(june).toMatchObject({ outcomes: [{ kind: 'won', count: 3 }], winsInside: { inside: 1, of: 2 }, answered: { hits: 1, of: 2 } });
    expect(resultSince('shops', '2026-07-01T00:00:00.000Z', null, results)).toMatchObject({
      outcomes: [{ kind: 'lost', count: 1 }],
      answered: { hits: 1, of: 1 },
    });
    expect(resultSince('shops', '2026-05-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z', results)).toBeNull();
  });
});
