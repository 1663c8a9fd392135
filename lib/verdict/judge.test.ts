import { describe, expect, it } from 'vitest';
import { type Asked, answersOf, askedIcp, emptyAccount } from '@/tests/support/asked';
import { today } from '@/tests/support/subjects';
import { explain } from './explain';
import { judgeAccount, judgeAccountQuickly } from './judge';

const judge = (asked: Asked[], more: Partial<Parameters<typeof judgeAccount>[0]> = {}, icp = {}) =>
  judgeAccount({ icps: [askedIcp(asked, icp)], account: emptyAccount, today, answered: answersOf(asked), ...more })[0]!;

describe('musts', () => {
  it('that are not met rule out and say so', () => {
    const verdict = judge([
      { id: 'a', answer: 'met', weight: 5 },
      { id: 'b', answer: 'not-met', mode: 'must' },
    ]);
    expect(verdict).toMatchObject({
      band: 'ruled-out',
      score: 50,
      ruledOutBy: ['You noted: b not-met'],
      next: { do: 'rule-out', why: 'You noted: b not-met' },
    });
  });

  it('that are unknown or partly met cap the band at possible', () => {
    expect(
      judge([
        { id: 'a', answer: 'met', weight: 5 },
        { id: 'b', answer: 'unknown', mode: 'must' },
      ]),
    ).toMatchObject({ band: 'possible', score: 100 });
    expect(
      judge([
        { id: 'a', answer: 'met', weight: 5 },
        { id: 'b', answer: 'partly', mode: 'must' },
      ]),
    ).toMatchObject({ band: 'possible', score: 75 });
  });

  it('always weigh five, whatever the record says', () => {
    expect(
      judge([
        { id: 'a', answer: 'not-met', weight: 5 },
        { id: 'b', answer: 'met', mode: 'must', weight: 1 },
      ]).score,
    ).toBe(50);
  });
});

describe('exclusions', () => {
  const good: Asked = { id: 'a', answer: 'met' };
  it('that are hard rule out over any score, with their reason word for word', () => {
    const verdict = judge([good, { id: 'x', answer: 'met', mode: 'exclude', reason: '  Too small to benefit. ' }]);
    expect(verdict).toMatchObject({
      band: 'ruled-out',
      score: 100,
      ruledOutBy: ['  Too small to benefit. '],
      next: { do: 'rule-out', why: '  Too small to benefit. ' },
    });
    expect(explain(verdict)[0]!.say).toBe('  Too small to benefit. ');
  });

  it('that are hard and apply in part are noted, not applied', () => {
    const verdict = judge([good, { id: 'x', answer: 'partly', mode: 'exclude', reason: 'Too small.' }]);
    expect(verdict).toMatchObject({ band: 'strong', exclusions: [] });
    expect(explain(verdict).map(({ say, speaks }) => [say, speaks])).toEqual([
      ['You noted: a met', 'for'],
      ['You noted: x partly', 'both'],
    ]);
  });

  it('that are unknown do not rule out but stand among the unknowns', () => {
    const verdict = judge([good, { id: 'x', answer: 'unknown', mode: 'exclude', reason: 'Too small.' }]);
    expect(verdict.band).toBe('strong');
    expect(verdict.unknowns.map(({ criterion }) => criterion)).toEqual(['x']);
  });

  it('that are soft count as a zero with their weight and show their reason', () => {
    const verdict = judge([
      { ...good, weight: 3 },
      { id: 'x', answer: 'met', mode: 'exclude', strength: 'soft', weight: 1, reason: 'Slow payers.' },
    ]);
    expect(verdict).toMatchObject({ band: 'strong', score: 75, ruledOutBy: [], exclusions: [{ reason: 'Slow payers.', strength: 'soft' }] });
  });

  it('without a sentence of their own say what was seen', () => {
    expect(judge([good, { id: 'x', answer: 'met', mode: 'exclude' }]).ruledOutBy).toEqual(['You noted: x met']);
  });
});

describe('what this version does not understand', () => {
  const unread = (criteria: object[]) =>
    askedIcp([{ id: 'a', answer: 'met' }], { criteria: [...askedIcp([{ id: 'a', answer: 'met' }]).criteria, ...(criteria as never[])] });
  const base = { id: 'b', mode: 'must', weight: 5, because: '' };

  it.each([
    [{ ...base, kind: 'moon-phase', params: {} }, 'This version does not know the criterion kind “moon-phase”'],
    [{ ...base, kind: 'employees-between', params: { min: 9, max: 3 } }, 'The settings of “employees-between” cannot be read: Give a lower end'],
    [{ ...base, kind: 'skill', params: { any: ['x'] } }, '“skill” asks about a person; it cannot be answered here'],
  ])('stays, is named and is unknown: %j', (criterion, because) => {
    const [verdict] = judgeAccount({ icps: [unread([criterion])], account: emptyAccount, today, answered: answersOf([{ id: 'a', answer: 'met' }]) });
    expect(verdict!.criteria.find(({ id }) => id === 'b')).toMatchObject({
      answer: 'unknown',
      degree: null,
      because: expect.stringContaining(because),
    });
    expect(verdict!.band).toBe('not-enough-known');
    expect(verdict!.unknowns).toEqual([]);
  });
});

describe('the order of verdicts', () => {
  const icp = (id: string, answers: Asked['answer'][], rest = {}) =>
    askedIcp(
      answers.map((answer, at) => ({ id: `${id}${at}`, answer })),
      { id, name: id, ...rest },
    );
  const order = (...icps: ReturnType<typeof icp>[]) =>
    judgeAccount({
      icps,
      account: emptyAccount,
      today,
      answered: {
        ...answersOf(
          [...'abcd'].flatMap((id) =>
            [0, 1, 2].map((at) => ({ id: `${id}${at}`, answer: id === 'a' ? 'met' : id === 'b' ? 'partly' : id === 'c' ? 'not-met' : 'unknown' })),
          ),
        ),
      },
    }).map((verdict) => [verdict.icp.id, verdict.band]);

  it('is by band, then score; what is ruled out by the numbers alone comes late', () => {
    expect(order(icp('d', ['unknown']), icp('c', ['not-met']), icp('b', ['partly']), icp('a', ['met']))).toEqual([
      ['a', 'strong'],
      ['b', 'possible'],
      ['c', 'weak'],
      ['d', 'not-enough-known'],
    ]);
  });

  it('puts a negative ICP that matches first and one that does not last', () => {
    expect(order(icp('a', ['met']), icp('b', ['partly'], { negative: true }), icp('c', ['not-met'], { negative: true })).map(([id]) => id)).toEqual([
      'b',
      'a',
      'c',
    ]);
  });

  it('leaves out ICPs that are retired', () => {
    expect(order(icp('a', ['met'], { status: 'retired' }))).toEqual([]);
  });

  it('leaves out ICPs about consumers: they are documents, and nobody is held against them', () => {
    const consumers = icp('a', ['met'], { sells: 'consumers' });
    expect(order(consumers)).toEqual([]);
    expect(judgeAccountQuickly({ icps: [consumers], account: emptyAccount, today })).toBeNull();
    expect(order(icp('a', ['met'], { sells: 'companies' }))).toHaveLength(1);
  });
});
