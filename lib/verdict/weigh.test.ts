import { describe, expect, it } from 'vitest';
import { bandOf } from './band';
import { weigh } from './weigh';

describe('the sums of a verdict', () => {
  it('follow the formulas of the design', () => {
    const sums = weigh([
      { weight: 5, degree: 1 },
      { weight: 3, degree: 0.5 },
      { weight: 2, degree: null },
    ]);
    expect(sums).toEqual({ score: 81, low: 65, high: 85, coverage: 0.8 });
  });

  it('have no score when nothing is known, and every possibility open', () => {
    expect(weigh([{ weight: 4, degree: null }])).toEqual({ score: null, low: 0, high: 100, coverage: 0 });
    expect(weigh([])).toEqual({ score: null, low: 0, high: 100, coverage: 0 });
  });

  it('round halves upwards, and bands look at the rounded number', () => {
    const sums = weigh([{ weight: 1, degree: 0.745 }]);
    expect(sums.score).toBe(75);
    expect(bandOf(sums, { ruledOut: false, capped: false })).toBe('strong');
  });

  it('count a soft exclusion that applies as a zero with its weight', () => {
    expect(
      weigh([
        { weight: 3, degree: 1 },
        { weight: 1, degree: 0 },
      ]).score,
    ).toBe(75);
  });
});

describe('the band', () => {
  const open = { ruledOut: false, capped: false };
  it.each([
    [75, 1, open, 'strong'],
    [74, 1, open, 'possible'],
    [50, 0.4, open, 'possible'],
    [49, 1, open, 'weak'],
    [100, 0.39, open, 'not-enough-known'],
    [null, 0, open, 'not-enough-known'],
    [100, 1, { ruledOut: false, capped: true }, 'possible'],
    [100, 1, { ruledOut: true, capped: false }, 'ruled-out'],
    [null, 0, { ruledOut: true, capped: false }, 'ruled-out'],
  ] as const)('of a score of %s with coverage %s and %j is %s', (score, coverage, rules, band) => {
    expect(bandOf({ score, coverage }, rules)).toBe(band);
  });

  it('moves with the edges that the user sets', () => {
    expect(bandOf({ score: 70, coverage: 0.3 }, open, { strong: 70, possible: 40, enough: 0.25 })).toBe('strong');
  });
});
