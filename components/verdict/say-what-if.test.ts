import { describe, expect, it } from 'vitest';
import { sayWhatIf } from './say-what-if';

const before = { band: 'possible', score: 64, low: 50, high: 80, coverage: 0.8 } as const;

describe('the line about a verdict without some criteria', () => {
  it('says both scores and whether the band stays', () => {
    expect(sayWhatIf(before, { ...before, score: 71 }, 1, false)).toBe('Without this: 64 → 71, Possible fit stays');
    expect(sayWhatIf(before, { ...before, band: 'strong', score: 80 }, 2, false)).toBe('Without these 2: 64 → 80, Possible fit becomes Strong fit');
  });

  it('names no score where too little would be known', () => {
    expect(sayWhatIf(before, { ...before, band: 'not-enough-known', score: 90 }, 1, false)).toBe(
      'Without this: 64 → no score, Possible fit becomes Too early to say',
    );
  });

  it('says it when nothing moves', () => {
    expect(sayWhatIf(before, before, 1, false)).toBe('Without this: 64 stays, Possible fit stays');
  });
});
