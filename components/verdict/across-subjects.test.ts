import { describe, expect, it } from 'vitest';
import { acrossSubjects } from './across-subjects';
import type { OpenQuestion } from './open-questions';

const question = (id: string, swing: number, points: number): OpenQuestion => ({
  id,
  kind: 'cue',
  excludes: false,
  wanted: id,
  points,
  swing,
  decides: null,
  openNext: null,
  question: null,
});

describe('open questions about company and person', () => {
  it('stand in one order: what moves a band further first, then more points, whoever they are about', () => {
    const sorted = acrossSubjects([
      { about: 'account', questions: [question('employees', 1, 10), question('industry', 0, 30), question('nowhere', 0, 0)] },
      { about: 'person', questions: [question('seniority', 2, 5), question('function', 1, 20), question('tenure', 0, 8)] },
    ]);
    expect(sorted.map(({ about, question: { id } }) => `${about} ${id}`)).toEqual([
      'person seniority',
      'person function',
      'account employees',
      'account industry',
      'person tenure',
      'account nowhere',
    ]);
  });

  it('stay in the order of their subjects where neither says more', () => {
    const same = [
      { about: 'account' as const, questions: [question('a', 1, 5)] },
      { about: 'person' as const, questions: [question('b', 1, 5)] },
    ];
    expect(acrossSubjects(same).map(({ about }) => about)).toEqual(['account', 'person']);
    expect(acrossSubjects(same.toReversed()).map(({ about }) => about)).toEqual(['person', 'account']);
  });
});
