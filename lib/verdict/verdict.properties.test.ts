/** What holds for every verdict, whatever is asked and answered. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Asked, answersOf, askedIcp, emptyAccount } from '@/tests/support/asked';
import { today } from '@/tests/support/subjects';
import { height } from './band';
import { judgeAccount, judgeAccountQuickly } from './judge';

const answer = fc.constantFrom('met' as const, 'partly' as const, 'not-met' as const, 'unknown' as const);
const mode = fc.constantFrom('must' as const, 'score' as const, 'score' as const, 'exclude' as const);
const asked: fc.Arbitrary<Asked[]> = fc
  .array(fc.record({ answer, mode, strength: fc.constantFrom('hard' as const, 'soft' as const), weight: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 12,
  })
  .map((all) => all.map((each, at) => ({ ...each, id: `q${at}` })));

const verdictOf = (all: readonly Asked[], negative = false) =>
  judgeAccount({ icps: [askedIcp(all, { negative })], account: emptyAccount, today, answered: answersOf(all) })[0]!;

it('the score lies between low and high, and all three between 0 and 100', () => {
  fc.assert(
    fc.property(asked, (all) => {
      const { score, low, high, coverage } = verdictOf(all);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(low).toBeLessThanOrEqual(high);
      if (score !== null) expect(score).toSatisfy((value: number) => low <= value && value <= high);
      expect(coverage).toSatisfy((value: number) => value >= 0 && value <= 1);
      expect([low, high, score ?? 0].every(Number.isInteger)).toBe(true);
    }),
  );
});

it('a further unknown never changes the score and never rules out', () => {
  fc.assert(
    fc.property(asked, mode, (all, added) => {
      const before = verdictOf(all);
      const after = verdictOf([...all, { id: 'added', answer: 'unknown', mode: added, weight: 5 }]);
      expect(after.score).toBe(before.score);
      expect(after.ruledOutBy).toEqual(before.ruledOutBy);
    }),
  );
});

it('a further criterion that is met never lowers score, low or band', () => {
  fc.assert(
    fc.property(asked, fc.constantFrom('must' as const, 'score' as const), fc.integer({ min: 1, max: 5 }), (all, added, weight) => {
      const before = verdictOf(all);
      const after = verdictOf([...all, { id: 'added', answer: 'met', mode: added, weight }]);
      expect(after.score ?? 0).toBeGreaterThanOrEqual(before.score ?? 0);
      if (all.some(({ mode: each }) => each !== 'exclude')) expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(height[after.band]).toBeGreaterThanOrEqual(height[before.band]);
    }),
  );
});

it('settling an unknown keeps the score between the low and high of before', () => {
  fc.assert(
    fc.property(asked, fc.nat(), fc.constantFrom('met' as const, 'partly' as const, 'not-met' as const), (all, pick, settled) => {
      const open = all.filter(({ answer: each, mode: as }) => each === 'unknown' && as !== 'exclude');
      fc.pre(open.length > 0);
      const chosen = open[pick % open.length]!;
      const before = verdictOf(all);
      const after = verdictOf(all.map((each) => (each === chosen ? { ...each, answer: settled } : each)));
      expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(after.high).toBeLessThanOrEqual(before.high);
    }),
  );
});

it('the order of criteria does not matter', () => {
  fc.assert(
    fc.property(
      asked.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([one, other]) => {
        expect(verdictOf(other)).toEqual(verdictOf(one));
      },
    ),
  );
});

it('the order of ICPs does not matter, a negative one that matches stands first, and the quick verdict is the first of all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(asked, fc.boolean()), { minLength: 1, maxLength: 5 }), (all) => {
      const icps = all.map(([each, negative], at) =>
        askedIcp(
          each.map((one) => ({ ...one, id: `${at}-${one.id}` })),
          { id: `icp-${at}`, name: `ICP ${at}`, negative },
        ),
      );
      const answered = Object.assign({}, ...all.map(([each], at) => answersOf(each.map((one) => ({ ...one, id: `${at}-${one.id}` })))));
      const forwards = judgeAccount({ icps, account: emptyAccount, today, answered });
      expect(judgeAccount({ icps: icps.toReversed(), account: emptyAccount, today, answered })).toEqual(forwards);
      expect(judgeAccountQuickly({ icps: icps.toReversed(), account: emptyAccount, today, answered })).toEqual(forwards[0]);
      const matching = forwards.map(({ icp, band }) => icp.negative && (band === 'strong' || band === 'possible'));
      expect(matching).toEqual(matching.toSorted((a, b) => Number(b) - Number(a)));
    }),
  );
});

it('judging changes neither the ICP nor the account nor the answers', () => {
  fc.assert(
    fc.property(asked, (all) => {
      const icp = askedIcp(all);
      const answered = answersOf(all);
      const before = structuredClone({ icp, answered, emptyAccount });
      judgeAccount({ icps: [icp], account: emptyAccount, today, answered });
      expect({ icp, answered, emptyAccount }).toEqual(before);
    }),
  );
});

it('every verdict names exactly one next step with a reason, and an address or a question where it needs one', () => {
  fc.assert(
    fc.property(asked, fc.boolean(), (all, negative) => {
      const { next } = verdictOf(all, negative);
      expect(next.why.length).toBeGreaterThan(10);
      if (next.do === 'ask') expect(next.question).toMatch(/\?$/);
      if (next.do === 'open') expect(next.url).toMatch(/^https:\/\//);
    }),
  );
});

it('what rules out is said, and only then', () => {
  fc.assert(
    fc.property(asked, (all) => {
      const { band, ruledOutBy } = verdictOf(all);
      expect(ruledOutBy.length > 0).toBe(band === 'ruled-out');
    }),
  );
});
