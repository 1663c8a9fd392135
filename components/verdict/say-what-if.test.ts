import { describe, expect, it } from 'vitest';
import { sayWhatIf } from './say-what-if';

const without = (...ids: string[]) => ({ without: new Set(ids), supposed: new Map() });
const supposed = (...answers: ['met' | 'not-met', ...('met' | 'not-met')[]]) => ({
  without: new Set<string>(),
  supposed: new Map(answers.map((answer, at) => [`q${at}`, answer] as const)),
});
const before = { band: 'possible', score: 64, low: 50, high: 80, coverage: 0.8 } as const;

describe('the line about a verdict without some criteria', () => {
  it('says both scores and whether the band stays', () => {
    expect(sayWhatIf(before, { ...before, score: 71 }, without('a'), false)).toBe('Without this: 64 → 71, Possible fit stays');
    expect(sayWhatIf(before, { ...before, band: 'strong', score: 80 }, without('a', 'b'), false)).toBe(
      'Without these 2: 64 → 80, Possible fit becomes Strong fit',
    );
  });

  it('names no score where too little would be known', () => {
    expect(sayWhatIf(before, { ...before, band: 'not-enough-known', score: 90 }, without('a'), false)).toBe(
      'Without this: 64 → no score, Possible fit becomes Too early to say',
    );
  });

  it('says that there is still no score where there was none', () => {
    const early = { ...before, band: 'not-enough-known' } as const;
    expect(sayWhatIf(early, early, supposed('met'), false)).toBe('If so: still no score, 50 to 80 once all is known, Too early to say stays');
  });

  it('says it when nothing moves', () => {
    expect(sayWhatIf(before, before, without('a'), false)).toBe('Without this: 64 stays, Possible fit stays');
  });

  it('says of what nobody knows what it would come to, and what would still be open then', () => {
    const after = { ...before, band: 'strong', score: 80, low: 60, high: 90 } as const;
    expect(sayWhatIf(before, after, supposed('met'), false)).toBe('If so: 64 → 80, 60 to 90 once all is known, Possible fit becomes Strong fit');
    expect(sayWhatIf(before, { ...before, low: 64, high: 64 }, supposed('not-met'), false)).toBe('If not: 64 stays, Possible fit stays');
    expect(sayWhatIf(before, after, supposed('met', 'not-met'), false)).toMatch(/^All 2 together: /);
    expect(sayWhatIf(before, after, { ...supposed('met'), without: new Set(['a']) }, false)).toMatch(/^All 2 together: /);
  });
});
