import { describe, expect, test } from 'vitest';
import type { JudgedCriterion } from '@/lib/verdict/verdict';
import { fewOf } from './first-few';
import { listReasons } from './list-reasons';

const judged = (id: string, over: Partial<JudgedCriterion> = {}): JudgedCriterion => ({
  id,
  kind: 'cue',
  mode: 'score',
  weight: 3,
  wanted: id,
  answer: 'met',
  degree: 1,
  because: `because ${id}`,
  evidence: [],
  ...over,
});
const ids = (criteria: JudgedCriterion[]) => listReasons({ criteria, exclusions: [] }).map((reason) => reason.id);

describe('the list of reasons', () => {
  test("keeps the verdict's own order", () => expect(ids([judged('b'), judged('a'), judged('c')])).toEqual(['b', 'a', 'c']));
  test('has no place for what is unknown', () => expect(ids([judged('a', { answer: 'unknown', degree: null }), judged('b')])).toEqual(['b']));
  test('says with its mark whether something speaks for, against or partly', () => {
    const reasons = listReasons({
      criteria: [judged('a'), judged('b', { answer: 'not-met', degree: 0 }), judged('c', { answer: 'partly', degree: 0.5 })],
      exclusions: [],
    });
    expect(reasons.map((reason) => reason.mark)).toEqual(['for', 'against', 'partly']);
  });
  test('puts an applying soft exclusion first and leaves a hard one to the head of the verdict', () => {
    const reasons = listReasons({
      criteria: [judged('a')],
      exclusions: [
        { reason: 'Agencies leave', strength: 'hard', evidence: [] },
        { reason: 'Slow to buy', strength: 'soft', evidence: [] },
      ],
    });
    expect(reasons.map((reason) => [reason.mark, reason.sentence])).toEqual([
      ['against', 'Slow to buy'],
      ['for', 'because a'],
    ]);
  });
  test('an exclusion that was checked and does not apply stands last; one that applies is not listed twice', () => {
    const clear = judged('clear', { mode: 'exclude', answer: 'not-met', degree: 0 });
    const applies = judged('applies', { mode: 'exclude', answer: 'met' });
    const reasons = listReasons({ criteria: [clear, applies, judged('a')], exclusions: [] });
    expect(reasons.map((reason) => [reason.id, reason.mark])).toEqual([
      ['a', 'for'],
      ['clear', 'clear'],
    ]);
  });
  test('a must is marked as one', () => expect(listReasons({ criteria: [judged('a', { mode: 'must' })], exclusions: [] })[0]?.must).toBe(true));
  test('up to four are all shown, of more the first three', () => expect([3, 4, 5, 60].map(fewOf)).toEqual([3, 4, 3, 3]));
});
