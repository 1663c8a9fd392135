import { describe, expect, it } from 'vitest';
import type { KnownGap } from '@/lib/account/account';
import { type Asked, answersOf, askedIcp, emptyAccount } from '@/tests/support/asked';
import { today } from '@/tests/support/subjects';
import { judgeAccount } from './judge';

const judge = (asked: Asked[], more: Partial<Parameters<typeof judgeAccount>[0]> = {}, icp = {}) =>
  judgeAccount({ icps: [askedIcp(asked, icp)], account: emptyAccount, today, answered: answersOf(asked), ...more })[0]!;

describe('unknowns', () => {
  const gap = (openNext: string | null, state: KnownGap['state'] = 'not-loaded'): KnownGap => ({
    key: 'company.employees',
    state,
    openNext,
    url: 'https://www.linkedin.com/company/northwind/',
  });
  const icp = askedIcp([{ id: 'a', answer: 'met' }], {
    criteria: [{ id: 'size', kind: 'employees-between', params: { min: 50 }, mode: 'score', weight: 3, because: 'x' }],
  });
  const openNext = (gaps: KnownGap[], aliases = emptyAccount.aliases) =>
    judgeAccount({ icps: [icp], account: { ...emptyAccount, gaps, aliases }, today })[0]!.unknowns[0]!.openNext;

  it('name the page that the reader said would settle them', () => {
    expect(openNext([gap('https://www.linkedin.com/company/northwind/about/?src=x#y')])).toBe('https://www.linkedin.com/company/northwind/about/');
    expect(openNext([gap('https://www.northwind.example/about')])).toBe('https://www.northwind.example/about');
  });

  it.each([
    'http://www.linkedin.com/company/northwind/about/',
    'https://evil.example/',
    'javascript:alert(1)',
    'https://user@www.linkedin.com/x',
    'https://www.linkedin.com:8443/x',
    'https://linkedin.com.evil.example/x',
  ])('never name %s', (address) => {
    expect(openNext([gap(address)])).toBeNull();
  });

  it('name the usual page when no page that was read could show it', () => {
    expect(openNext([])).toBe('https://www.linkedin.com/company/northwind/about/');
    expect(openNext([], ['linkedin-id:77'])).toBe('https://www.linkedin.com/company/77/about/');
    expect(openNext([], ['name:northwind'])).toBeNull();
  });

  it('name no page that has shown that it is not there', () => {
    expect(openNext([gap('https://www.linkedin.com/company/northwind/about/', 'absent')])).toBeNull();
  });

  it('are sorted by the points that they could move, and carry the question for a call', () => {
    const { unknowns } = judge([
      { id: 'a', answer: 'met', weight: 5 },
      { id: 'small', answer: 'unknown', weight: 1 },
      { id: 'big', answer: 'unknown', weight: 4 },
    ]);
    expect(unknowns).toEqual([
      { criterion: 'big', wanted: 'Is it big?', points: 40, openNext: null, question: 'Is it big?', best: 'strong', worst: 'possible' },
      { criterion: 'small', wanted: 'Is it small?', points: 10, openNext: null, question: 'Is it small?', best: 'strong', worst: 'strong' },
    ]);
  });
});
