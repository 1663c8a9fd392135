import { describe, expect, it } from 'vitest';
import { sayMonths } from './say-months';

describe('how long ago something was', () => {
  it.each([
    ['2026-11-28', 'today'],
    ['2026-12-24', 'today'],
    ['2026-11-27T23:59:00Z', 'yesterday'],
    ['2026-11-01', '27 days ago'],
    ['2026-10-28', 'a month ago'],
    ['2026-04-28', '7 months ago'],
    ['2026-04-29', '6 months ago'],
    ['2024-11-28', '2 years ago'],
    ['nonsense', 'some time ago'],
  ])('%s is said as %s', (iso, said) => {
    expect(sayMonths(iso, new Date('2026-11-28T12:00:00Z'))).toBe(said);
  });
});
