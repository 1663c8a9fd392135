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
        expect(numbers(whatIf(judge(all), {}))).toEqual(numbers(judge(all)));
      }),
    );
  });

  it('gives what judging an ICP without these criteria gives', () => {
    fc.assert(
      fc.property(asked, fc.array(fc.nat(9)), (all, picked) => {
        const without = new Set(picked.map((at) => `q${at}`));
        const left = all.filter(({ id }) => !without.has(id));
        expect(numbers(whatIf(judge(all), { without }))).toEqual(numbers(judge(left)));
      }),
    );
  });

  it('lifts a prospect that one unmet must ruled out', () => {
    const all: Asked[] = [
      { id: 'a', answer: 'met', weight: 5 },
      { id: 'b', answer: 'not-met', mode: 'must' },
    ];
    expect(judge(all).band).toBe('ruled-out');
    expect(whatIf(judge(all), { without: new Set(['b']) })).toMatchObject({ band: 'strong', score: 100 });
  });

  it('says nothing of a criterion that it does not know', () => {
    const verdict = judge([{ id: 'a', answer: 'partly' }]);
    expect(numbers(whatIf(verdict, { without: new Set(['elsewhere']) }))).toEqual(numbers(verdict));
  });
});

describe('what if something unknown were so, or not', () => {
  it('gives what judging with these answers gives', () => {
    fc.assert(
      fc.property(asked, fc.array(fc.constantFrom('met' as const, 'not-met' as const, null), { minLength: 10, maxLength: 10 }), (all, answers) => {
        const supposed = new Map(all.flatMap(({ id, answer }, at) => (answer === 'unknown' && answers[at] ? [[id, answers[at]] as const] : [])));
        const answered = all.map((each) => ({ ...each, answer: supposed.get(each.id) ?? each.answer }));
        expect(numbers(whatIf(judge(all), { supposed }))).toEqual(numbers(judge(answered)));
      }),
    );
  });

  it('arrives at the best and the worst band that the verdict names for it', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const verdict = judge(all);
        for (const { criterion, best, worst } of verdict.unknowns) {
          const excludes = verdict.criteria.find(({ id }) => id === criterion)?.mode === 'exclude';
          const bandIf = (answer: 'met' | 'not-met') => whatIf(verdict, { supposed: new Map([[criterion, answer]]) }).band;
          expect([bandIf('met'), bandIf('not-met')]).toEqual(excludes ? [worst, best] : [best, worst]);
        }
      }),
    );
  });

  it('changes nothing about what is known', () => {
    const verdict = judge([{ id: 'a', answer: 'partly' }]);
    expect(numbers(whatIf(verdict, { supposed: new Map([['a', 'met']]) }))).toEqual(numbers(verdict));
  });
});
