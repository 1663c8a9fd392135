import { describe, expect, it } from 'vitest';
import type { Account } from '@/lib/account/account';
import type { OwnAnswers } from '@/lib/account/notes';
import type { Icp } from '@/lib/icp/icp';
import { judgeAccount } from '@/lib/verdict/judge';

const today = new Date('2026-11-28T10:00:00Z');
const criterion = (over: Partial<Icp['criteria'][number]>) => ({
  id: 'size',
  kind: 'employees-between',
  params: { min: 500 },
  mode: 'must' as const,
  weight: 5,
  because: '',
  ...over,
});
const icp = (id: string, criteria: Icp['criteria']): Icp => ({ id, name: id, segment: '', status: 'current', criteria, pains: [] });
const account = (employees?: number): Account => ({
  about: 'account',
  id: 'linkedin:acme',
  aliases: ['linkedin:acme'],
  known: employees === undefined ? {} : { 'company.employees': [{ value: { min: employees, max: employees }, confidence: 1, evidence: [] }] },
  gaps: [],
  newest: today.toISOString(),
  oldest: today.toISOString(),
});
const answer = (given: 'met' | 'partly' | 'not-met', note = ''): OwnAnswers => ({
  one: { size: { answer: given, note, at: '2026-11-27T09:00:00Z' } },
});
const judge = (criteria: Icp['criteria'], employees: number | undefined, answers: OwnAnswers) =>
  judgeAccount({ icps: [icp('one', criteria)], account: account(employees), today, answers })[0]!;

describe('the user’s own answer to a criterion', () => {
  it('settles what no page says, with what was said as its evidence', () => {
    expect(judge([criterion({})], undefined, {}).band).toBe('not-enough-known');
    const verdict = judge([criterion({})], undefined, answer('met', 'About 700, said their COO'));
    expect(verdict).toMatchObject({ band: 'strong', coverage: 1, unknowns: [] });
    expect(verdict.criteria[0]!.evidence[0]).toMatchObject({ source: 'user', quote: 'About 700, said their COO', readAt: '2026-11-27T09:00:00Z' });
    expect(verdict.criteria[0]!.because).toContain('you answered yes');
  });

  it('stands over a page that says otherwise, and what the page says stays beside it', () => {
    const verdict = judge([criterion({})], 40, answer('met'));
    expect(verdict.band).toBe('strong');
    expect(verdict.criteria[0]!.because).toMatch(/you answered yes\. Pages say: 40 employees/);
  });

  it('counts half for partly, and rules out where a must is not met', () => {
    expect(judge([criterion({ mode: 'score' })], undefined, answer('partly')).score).toBe(50);
    expect(judge([criterion({})], undefined, answer('not-met')).band).toBe('ruled-out');
  });

  it('says of an exclusion that it applies, and then rules out with its own reason', () => {
    const excluded = criterion({ mode: 'exclude', reason: 'Sells to consumers' });
    expect(judge([excluded, criterion({ id: 'other' })], 700, answer('met'))).toMatchObject({
      band: 'ruled-out',
      ruledOutBy: ['Sells to consumers'],
    });
    expect(judge([excluded, criterion({ id: 'other' })], 700, answer('not-met')).band).toBe('strong');
  });

  it('belongs to one ICP: a criterion of the same id in another one stays open', () => {
    const verdicts = judgeAccount({
      icps: [icp('one', [criterion({})]), icp('two', [criterion({})])],
      account: account(),
      today,
      answers: answer('met'),
    });
    expect(verdicts.map(({ icp: { id }, band }) => [id, band])).toEqual([
      ['one', 'strong'],
      ['two', 'not-enough-known'],
    ]);
  });
});
