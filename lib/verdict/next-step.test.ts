import { describe, expect, it } from 'vitest';
import { type Asked, answersOf, askedIcp, emptyAccount } from '@/tests/support/asked';
import { knownFrom, today } from '@/tests/support/subjects';
import { judgeAccount, judgePerson } from './judge';

const judge = (asked: Asked[], more: Partial<Parameters<typeof judgeAccount>[0]> = {}, icp = {}) =>
  judgeAccount({ icps: [askedIcp(asked, icp)], account: emptyAccount, today, answered: answersOf(asked), ...more })[0]!;

describe('the next step', () => {
  const met = (id: string): Asked => ({ id, answer: 'met' });
  const open = (id: string, rest: Partial<Asked> = {}): Asked => ({ id, answer: 'unknown', ...rest });
  it.each([
    ['a strong company', [met('a')], {}, {}, 'save'],
    ['a strong company that is saved', [met('a')], { saved: true }, {}, 'find-person'],
    ['a possible company with an answer that could lift it', [met('a'), open('b', { mode: 'must' })], {}, {}, 'ask'],
    ['a possible company that no answer could lift', [{ id: 'a', answer: 'partly' }], {}, {}, 'save'],
    ['a weak company that no answer could lift', [{ id: 'a', answer: 'not-met' }], {}, {}, 'rule-out'],
    ['a weak company that an answer could lift', [{ id: 'a', answer: 'not-met', weight: 2 }, open('b', { weight: 2 })], {}, {}, 'ask'],
    ['a company of which too little is known', [open('a'), open('b')], {}, {}, 'ask'],
    ['an ICP that asks nothing', [], {}, {}, 'save'],
    ['a company that is ruled out', [{ id: 'a', answer: 'not-met', mode: 'must' }], {}, {}, 'rule-out'],
    ['a company that the user ruled out before', [met('a')], { ruledOut: { reason: 'No budget', at: '2026-11-02T09:00:00Z' } }, {}, 'rule-out'],
    ['a negative ICP that matches', [met('a')], {}, { negative: true }, 'rule-out'],
    ['a negative ICP that does not', [{ id: 'a', answer: 'not-met' }], {}, { negative: true }, 'save'],
    ['a negative ICP that is ruled out', [{ id: 'a', answer: 'not-met', mode: 'must' }], {}, { negative: true }, 'save'],
  ] as [string, Asked[], object, object, string][])('for %s is one', (_, asked, more, icp, step) => {
    expect(judge(asked, more, icp).next.do).toBe(step);
  });

  it('repeats the earlier decision with its day and reason', () => {
    expect(judge([met('a')], { ruledOut: { reason: 'No budget', at: '2026-11-02T09:00:00Z' } }).next.why).toBe(
      'You ruled this out on 2 Nov 2026: No budget',
    );
  });

  it('asks for the answer that moves the band most, not for the one with the most points', () => {
    const { next, unknowns } = judge([
      { id: 'a', answer: 'met', weight: 5 },
      { id: 'b', answer: 'met', weight: 5 },
      open('must', { mode: 'must' }),
      open('heavy', { weight: 5 }),
    ]);
    expect(unknowns.map(({ points }) => points)).toEqual([25, 25]);
    expect(next).toMatchObject({
      do: 'ask',
      question: 'Is it must?',
      why: 'Not known yet: Is it must. The answer decides between a strong fit and ruled out',
    });
  });

  it('says that an answer could rule out where it could not confirm, and tells an exclusion from a wish', () => {
    expect(judge([open('must', { mode: 'must' }), open('b'), open('c'), open('d')]).next.why).toBe(
      'Not known yet: Is it must. The answer could rule this out',
    );
    expect(judge([open('taboo', { mode: 'exclude' })]).next.why).toMatch(/^Not known yet, and you exclude it: Is it taboo\. /);
  });

  it('opens a page rather than asking when one would tell', () => {
    const icp = askedIcp([], { criteria: [{ id: 'size', kind: 'employees-between', params: { min: 50 }, mode: 'must', weight: 5, because: 'x' }] });
    expect(judgeAccount({ icps: [icp], account: emptyAccount, today })[0]!.next).toMatchObject({
      do: 'open',
      url: 'https://www.linkedin.com/company/northwind/about/',
      question: 'How many people work at your company?',
    });
  });
});

describe('people', () => {
  const persona = (mode: 'must' | 'exclude') => ({
    id: 'david',
    name: 'David',
    quote: 'Show me',
    icps: ['x'],
    role: 'decides',
    pains: ['p'],
    criteria: [
      { id: 'f', kind: 'function-in', params: { any: ['marketing'] }, mode: 'must' as const, weight: 5, because: 'x' },
      {
        id: 's',
        kind: 'seniority-in',
        params: { any: [mode === 'must' ? 'director' : 'intern'] },
        mode,
        weight: 5,
        because: 'x',
        reason: 'Still learning.',
      },
    ],
  });
  const person = (title: string) => ({
    ...emptyAccount,
    about: 'person' as const,
    id: 'linkedin:ada',
    aliases: ['linkedin:ada'],
    known: knownFrom({ 'person.title': [title] }),
  });
  const next = (title: string, mode: 'must' | 'exclude' = 'must', more = {}) =>
    judgePerson({ personas: [persona(mode)], person: person(title), today, ...more })[0]!.next.do;

  it('who fit are saved first and written to then', () => {
    expect(next('Director of Marketing')).toBe('save');
    expect(next('Director of Marketing', 'must', { saved: true })).toBe('message');
  });

  it('who have another role point to somebody else; an exclusion rules out', () => {
    expect(next('Accountant')).toBe('find-person');
    expect(next('Marketing Intern', 'exclude')).toBe('rule-out');
  });
});
