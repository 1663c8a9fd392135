import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countStandings, type Rankable, rank } from './rank';
import { strongOnly } from './strong-only';

const profile = { id: 'shops', name: 'Online shops', negative: false };
const bands = ['strong', 'possible', 'weak', 'not-enough-known', 'ruled-out'] as const;

const one = (name: string, band: (typeof bands)[number], score: number | null, more: Partial<Rankable> & { negative?: boolean } = {}): Rankable => ({
  name,
  ruledOut: more.ruledOut ?? false,
  fit: { band, score, low: 0, high: 100, coverage: 0.8, profile: { ...profile, negative: more.negative ?? false } },
});

/** Fifty companies whose places are known: ten of each band, with falling scores. */
const fifty = bands.flatMap((band, at) =>
  Array.from({ length: 10 }, (_, nth) => one(`${at}${nth}`, band, band === 'not-enough-known' ? null : 95 - at * 18 - nth)),
);

describe('a list by fit', () => {
  it('puts fifty companies with known answers into their order, however they came in', () => {
    const names = fifty.map(({ name }) => name);
    fc.assert(
      fc.property(fc.shuffledSubarray(fifty, { minLength: 50, maxLength: 50 }), (shuffled) => {
        expect(rank(shuffled).map(({ name }) => name)).toEqual(names);
      }),
      { numRuns: 50 },
    );
  });

  it('counts strong and possible ones as inside the profile', () => {
    expect(countStandings(fifty)).toEqual({ inside: 20, outside: 10, 'not-known': 10, 'ruled-out': 10 });
  });

  it('cut to the strong fits leaves out all that is less, who was ruled out, and who fits a profile to stay away from', () => {
    const list = [...fifty, one('own no', 'strong', 99, { ruledOut: true }), one('stay away', 'strong', 99, { negative: true })];
    expect(strongOnly(list)).toEqual(fifty.slice(0, 10));
  });

  it('puts whom the user ruled out last, below what a criterion rules out', () => {
    const list = [one('own no', 'strong', 99, { ruledOut: true }), one('no by a criterion', 'ruled-out', 80), one('weak', 'weak', 10)];
    expect(rank(list).map(({ name }) => name)).toEqual(['weak', 'no by a criterion', 'own no']);
    expect(countStandings(list)).toEqual({ inside: 0, outside: 1, 'not-known': 0, 'ruled-out': 2 });
  });

  it('never counts a match with a profile to stay away from as inside', () => {
    const list = [
      one('avoid', 'strong', 90, { negative: true }),
      one('not like them', 'weak', 10, { negative: true }),
      one('possible', 'possible', 60),
    ];
    expect(rank(list).map(({ name }) => name)).toEqual(['possible', 'not like them', 'avoid']);
    expect(countStandings(list)).toEqual({ inside: 1, outside: 0, 'not-known': 1, 'ruled-out': 1 });
  });

  it('leaves nobody out when there is no profile yet', () => {
    const list: Rankable[] = ['b', 'a'].map((name) => ({ name, fit: null, ruledOut: false }));
    expect(rank(list).map(({ name }) => name)).toEqual(['a', 'b']);
    expect(countStandings(list)['not-known']).toBe(2);
  });
});
