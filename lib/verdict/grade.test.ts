import { describe, expect, it } from 'vitest';
import { askedIcp } from '@/tests/support/asked';
import { gradeIcp, gradePersona } from './grade';

describe('the grade', () => {
  const icp = askedIcp([
    { id: 'a', answer: 'met' },
    { id: 'b', answer: 'met' },
    { id: 'c', answer: 'met' },
    { id: 'x', answer: 'met', mode: 'exclude' },
  ]);

  it('is A only when nothing is missing, an exclusion included', () => {
    expect(gradeIcp(icp)).toEqual({ letter: 'A', missing: [] });
    expect(gradeIcp({ ...icp, criteria: icp.criteria.slice(0, 3) })).toEqual({ letter: 'B', missing: ['an exclusion'] });
  });

  it('is D with fewer than three criteria', () => {
    expect(gradeIcp({ ...icp, criteria: [icp.criteria[0]!, icp.criteria[3]!] })).toMatchObject({
      letter: 'D',
      missing: ['more criteria: it has only 1'],
    });
  });

  it('says what is missing', () => {
    const bare = { kind: 'company-type-in', params: { any: ['private'] }, mode: 'score', weight: 1, because: '' } as const;
    const graded = gradeIcp({ ...icp, status: 'hypothesis', pains: [], criteria: ['a', 'b', 'c'].map((id) => ({ ...bare, id })) });
    expect(graded).toEqual({
      letter: 'D',
      missing: [
        'a reason for its criteria',
        'anything beyond size, place and industry',
        'an exclusion',
        'a pain that you solve',
        'a test: it is still a hypothesis',
      ],
    });
  });

  it('asks of a negative ICP neither exclusions nor pains', () => {
    expect(gradeIcp({ ...icp, negative: true, pains: [], criteria: icp.criteria.slice(0, 3) }).letter).toBe('A');
  });

  it('of a persona misses what goes beyond a business card', () => {
    const card = { kind: 'skill', mode: 'score', weight: 1, because: 'x', params: { any: ['x'] } } as const;
    const persona = {
      id: 'p',
      name: 'P',
      quote: 'Q',
      icps: ['i'],
      role: 'r',
      pains: ['p'],
      criteria: [
        { ...card, id: 'a' },
        { ...card, id: 'b' },
      ],
    };
    expect(gradePersona(persona)).toEqual({ letter: 'A', missing: [] });
    const onlyCard = persona.criteria.map((each) => ({ ...each, kind: 'title', params: { include: ['x'] } }));
    expect(gradePersona({ ...persona, criteria: onlyCard, quote: ' ' }).missing).toContain('anything beyond title and place');
  });
});
