import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapDegree } from './interval';

const people = (min: number, max: number | null, low?: number, high?: number, tolerance = 2) =>
  overlapDegree({ min, max }, { min: low, max: high, tolerance }, 1);

describe('an observed range against a wanted one', () => {
  it.each([
    ['51–200 against 50–250', 51, 200, 50, 250, 1],
    ['51–200 against 100–150, as whole numbers of people', 51, 200, 100, 150, 51 / 150],
    ['201–500 against 500–5,000, which touch', 201, 500, 500, 5000, 1 / 300],
    ['300 against 500–5,000, a near miss', 300, 300, 500, 5000, 0.5],
    ['250 against 500–5,000, the last near miss', 250, 250, 500, 5000, 0.5],
    ['249 against 500–5,000', 249, 249, 500, 5000, 0],
    ['10,000 against 500–5,000, the last near miss above', 10_000, 10_000, 500, 5000, 0.5],
    ['51–200 against 300–1,000, of which a third lies within the tolerance', 51, 200, 300, 1000, (0.5 * 51) / 150],
  ])('%s', (_, min, max, low, high, degree) => {
    expect(people(min, max, low, high)).toBeCloseTo(degree, 10);
  });

  it('without an upper end is met by a wanted range without one, and half met by one with', () => {
    expect(people(10_001, null, 5000)).toBe(1);
    expect(people(10_001, null, 5000, 20_000)).toBe(0.5);
    expect(people(10_001, null, 20_000)).toBe(0.5);
    expect(people(10_001, null, 500, 5000)).toBe(0);
  });

  it('is strict without tolerance', () => {
    expect(people(300, 300, 500, 5000, 1)).toBe(0);
  });

  it('of money has no steps: a range that only touches does not overlap', () => {
    expect(overlapDegree({ min: 1, max: 2 }, { min: 2, max: 4 }, 0)).toBe(0);
    expect(overlapDegree({ min: 1, max: 3 }, { min: 2, max: 4 }, 0)).toBe(0.5);
    expect(overlapDegree({ min: 2, max: 2 }, { min: 2, max: 4 }, 0)).toBe(1);
  });

  it('always gives a degree between 0 and 1, and 1 exactly when it lies inside', () => {
    const bound = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        bound,
        bound,
        bound,
        bound,
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(0 as const, 1 as const),
        (a, b, c, d, tolerance, step) => {
          const seen = { min: Math.min(a, b), max: Math.max(a, b) };
          const wanted = { min: Math.min(c, d), max: Math.max(c, d), tolerance };
          const degree = overlapDegree(seen, wanted, step);
          expect(degree).toBeGreaterThanOrEqual(0);
          expect(degree === 1).toBe(seen.min >= wanted.min && seen.max <= wanted.max);
        },
      ),
    );
  });
});
