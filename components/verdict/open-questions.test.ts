import { describe, expect, test } from 'vitest';
import type { JudgedCriterion, Unknown } from '@/lib/verdict/verdict';
import { countKnown, openQuestions } from './open-questions';

const criterion = (id: string, answer: JudgedCriterion['answer'], mode: JudgedCriterion['mode'] = 'score'): JudgedCriterion => ({
  id,
  kind: 'cue',
  mode,
  weight: 1,
  wanted: `wants ${id}`,
  answer,
  degree: answer === 'unknown' ? null : 1,
  because: '',
  evidence: [],
});
const unknown = (id: string, points: number): Unknown => ({ criterion: id, wanted: `wants ${id}`, points, openNext: null, question: 'Which?' });

describe('open questions', () => {
  test('the one that could move the score most comes first', () => {
    expect(openQuestions({ criteria: [], unknowns: [unknown('a', 3), unknown('b', 12)] }).map((each) => each.id)).toEqual(['b', 'a']);
  });
  test('the one that could move the band stands before one that moves more points inside it', () => {
    const decisive: Unknown = { ...unknown('a', 3), best: 'strong', worst: 'possible' };
    const questions = openQuestions({ criteria: [], unknowns: [{ ...unknown('b', 12), best: 'possible', worst: 'possible' }, decisive] });
    expect(questions.map(({ id, decides }) => [id, decides])).toEqual([
      ['a', { best: 'strong', worst: 'possible' }],
      ['b', null],
    ]);
  });
  test('an unknown criterion without a place to look is listed too, last and once', () => {
    const questions = openQuestions({
      criteria: [criterion('a', 'unknown'), criterion('b', 'unknown'), criterion('c', 'met')],
      unknowns: [unknown('b', 1)],
    });
    expect(questions.map((each) => [each.id, each.question])).toEqual([
      ['b', 'Which?'],
      ['a', null],
    ]);
  });
  test('what rules out is told from what is wanted', () => {
    const questions = openQuestions({ criteria: [criterion('a', 'unknown', 'exclude'), criterion('b', 'unknown')], unknowns: [unknown('a', 18)] });
    expect(questions.map(({ id, excludes }) => [id, excludes])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });
  test("the verdict's own list is not reordered in place", () => {
    const unknowns = [unknown('a', 3), unknown('b', 12)];
    openQuestions({ criteria: [], unknowns });
    expect(unknowns.map((each) => each.criterion)).toEqual(['a', 'b']);
  });
});

describe('counting what is known', () => {
  test('exclusions do not count', () => {
    expect(countKnown([criterion('a', 'met'), criterion('b', 'unknown'), criterion('c', 'partly'), criterion('d', 'not-met', 'exclude')])).toEqual({
      known: 2,
      all: 3,
    });
  });
});
