import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, answersOf, askedIcp, emptyAccount } from '@/tests/support/asked';
import { today } from '@/tests/support/subjects';
import { judgeAccount } from './judge';
import { whatIf } from './what-if';

const judge = (asked: readonly Asked[]) => judgeAccount({ icps: [askedIcp(asked)], account: emptyAccount, today, answered: answersOf(asked) })[0]!;
const numbers = ({ band, score, low, high, coverage }: ReturnType<typeof judge> | ReturnType<typeof whatIf>) => ({
  band,
  score,
  low,
  high,
  coverage,
});

const asked: fc.Arbitrary<Asked[]> = fc
  .array(
    fc.record({
      answer: fc.constantFrom('met' as const, 'partly' as const, 'not-met' as const, 'unknown' as const),
      mode: fc.constantFrom('must' as const, 'score' as const, 'score' as const, 'exclude' as const),
      strength: fc.constantFrom('hard' as const, 'soft' as const),
      weight: fc.integer({ min: 1, max: 5 }),
    }),
    { maxLength: 10 },
  )
  .map((all) => all.map((each, at) => ({ ...each, id: `q${at}` })));

describe('what if a criterion were not asked', () => {
  it('gives the numbers of the verdict itself when nothing is taken out', () => {
    fc.assert(
      fc.property(asked, (all) => {
        expect(numbers(whatIf(judge(all), new Set()))).toEqual(numbers(judge(all)));
      }),
    );
  });

  it('gives what judging an ICP without these criteria gives', () => {
    fc.assert(
      fc.property(asked, fc.array(fc.nat(9)), (all, picked) => {
        const without = new Set(picked.map((at) => `q${at}`));
        const left = all.filter(({ id }) => !without.has(id));
        expect(numbers(whatIf(judge(all), without))).toEqual(numbers(judge(left)));
      }),
    );
  });

  it('lifts a prospect that one unmet must ruled out', () => {
    const all: Asked[] = [
      { id: 'a', answer: 'met', weight: 5 },
      { id: 'b', answer: 'not-met', mode: 'must' },
    ];
    expect(judge(all).band).toBe('ruled-out');
    expect(whatIf(judge(all), new Set(['b']))).toMatchObject({ band: 'strong', score: 100 });
  });

  it('says nothing of a criterion that it does not know', () => {
    const verdict = judge([{ id: 'a', answer: 'partly' }]);
    expect(numbers(whatIf(verdict, new Set(['elsewhere'])))).toEqual(numbers(verdict));
  });
});
