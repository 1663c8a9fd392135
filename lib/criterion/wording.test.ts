import { describe, expect, it } from 'vitest';
import { both, counted, either, few, inBrief, number, observed, range, slugWords, sum } from './wording';

describe('words of a verdict', () => {
  it('group digits and keep decimals', () => {
    expect([0, 999, 1001, 1_234_567, 3.25, -4000].map(number)).toEqual(['0', '999', '1,001', '1,234,567', '3.25', '-4,000']);
  });

  it('say ranges as people do', () => {
    expect([range(500, 5000), range(500, null), range(undefined, 50), range(7, 7), range(null, null)]).toEqual([
      '500–5,000',
      'at least 500',
      'at most 50',
      '7',
      'any number',
    ]);
    expect([observed({ min: 51, max: 200 }), observed({ min: 10_001, max: null }), observed({ min: 312, max: 312 })]).toEqual([
      '51–200',
      '10,001+',
      '312',
    ]);
  });

  it('list words and count things', () => {
    expect([either([]), either(['a']), either(['a', 'b', 'c']), both(['a', 'b'])]).toEqual(['', 'a', 'a, b or c', 'a and b']);
    expect([counted(1, 'role'), counted(2000, 'role'), slugWords('series-a')]).toEqual(['1 role', '2,000 roles', 'series a']);
  });

  it('name three of many quoted words, and how many more there are', () => {
    expect(few('says “a”, “b”, “c”, “d” or “e”; no “x”, “y”, “z”, “1”, “2” nor “3”')).toBe(
      'says “a”, “b”, “c” or 2 more; no “x”, “y”, “z” nor 3 more',
    );
    expect(few('says “a”, “b”, “c” or “d”')).toBe('says “a”, “b”, “c” or “d”');
  });

  it('shorten sums', () => {
    expect([sum(500_000, 'USD'), sum(1_250_000, 'EUR'), sum(2e9, 'USD')]).toEqual(['USD 500,000', 'EUR 1.25 million', 'USD 2 billion']);
  });

  it('quote what a page said as far as there is room, one at least, and count the rest', () => {
    const long = 'We are hiring in marketing and want to bring our customer data, now spread over separate systems, together.';
    expect(inBrief(['Smart homes', 'Drones'])).toBe('“Smart homes”, “Drones”');
    expect(inBrief([long, 'Drones', 'Smart homes'])).toBe(`“${long}” and 2 more`);
    expect(inBrief(['Drones', long])).toBe('“Drones” and 1 more');
  });
});
