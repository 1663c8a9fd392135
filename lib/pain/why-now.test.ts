import { afterEach, describe, expect, it } from 'vitest';
import { speak } from '@/lib/wording/language';
import { accountThat, companySaying, personThat } from '@/tests/support/prospect';
import { today } from '@/tests/support/subjects';
import { momentsOf } from './moments';
import { whyNow } from './why-now';

const newcomer = (value: string) => personThat({ 'person.roleStarted': { value, quote: `since ${value}` } });

afterEach(() => speak('en'));

describe('why now', () => {
  it('is nothing when nothing happens', () => {
    expect(whyNow(companySaying('We make chairs.'), personThat({ 'person.roleStarted': { value: '2014-03' } }), today)).toBeNull();
    expect(whyNow(null, null, today)).toBeNull();
  });

  it('is somebody who is new in the role, with the quote and the month', () => {
    expect(whyNow(null, newcomer('2026-07'), today)).toMatchObject({
      kind: 'new-in-role',
      sentence: '4 months in the present role',
      date: '2026-07',
      stale: false,
      evidence: { quote: 'since 2026-07' },
    });
  });

  it('names how money came in by the words of the panel’s language', () => {
    const told = () =>
      (['private-equity', 'acquired', 'series-b', 'grant', undefined] as const).map((stage) => {
        const value = { ...(stage ? { stage } : {}), last: '2026-10' };
        return whyNow(accountThat({ 'company.funding': { value } }), null, today)?.sentence;
      });
    expect(told()).toEqual(['Private equity, 2026-10', 'Acquired, 2026-10', 'Series B, 2026-10', 'Grant, 2026-10', 'A funding round, 2026-10']);
    speak('de');
    expect(told()).toEqual([
      'Finanzierung: Private Equity, 2026-10',
      'Finanzierung: durch Übernahme, 2026-10',
      'Finanzierung: Series B, 2026-10',
      'Finanzierung: Fördermittel, 2026-10',
      'Eine Finanzierungsrunde, 2026-10',
    ]);
  });

  it('reads the present role of the experience list, and no earlier one', () => {
    const roles = (to: string | null) =>
      personThat({ 'person.experience': { value: [{ title: 'Head of Support', company: 'Northwind', from: '2026-09', to }] } });
    expect(whyNow(null, roles(null), today)?.sentence).toBe('2 months in the present role');
    expect(whyNow(null, roles('2026-10'), today)).toBeNull();
  });

  it('is money raised this year rather than an open role', () => {
    const account = accountThat({
      'company.funding': { value: { stage: 'series-a', last: '2026-10' }, quote: 'Series A · Oct 2026' },
      'company.hiring': { value: { openRoles: 6, titles: ['Support Lead'] }, quote: '6 open roles' },
    });
    expect(whyNow(account, null, today)).toMatchObject({ kind: 'funding', sentence: 'Series A, 2026-10', date: '2026-10' });
    expect(momentsOf(account, null, today)[1]).toMatchObject({ kind: 'hiring', sentence: '6 open roles, among them “Support Lead”', days: 1 });
  });

  it('is what the company says of itself: a launch, a search, a move', () => {
    expect(whyNow(companySaying('We open a new warehouse in Leeds.'), null, today)).toMatchObject({
      kind: 'launch',
      sentence: 'We open a new warehouse in Leeds.',
      date: '2026-11-20',
    });
    expect(whyNow(companySaying('Wir stellen auf ein neues ERP um.', 'Wir suchen einen Anbieter.'), null, today)?.kind).toBe('search');
  });

  it('is not what is denied, nor what is done for others', () => {
    expect(whyNow(companySaying('We are not launching anything.', 'We help companies launching new products.'), null, today)).toBeNull();
  });

  it('marks what is past its half-life as stale, lets a fresh one stand before it and forgets what is long ago', () => {
    const old = accountThat({ 'company.funding': { value: { last: '2025-12' }, quote: 'Dec 2025' } });
    expect(whyNow(old, null, today)).toMatchObject({ kind: 'funding', stale: true });
    const both = accountThat({
      'company.funding': { value: { last: '2025-12' }, quote: 'Dec 2025' },
      'company.growth': { value: { percent: 15, months: 12 }, quote: '15%' },
    });
    expect(whyNow(both, null, today)?.kind).toBe('growth');
    expect(whyNow(accountThat({ 'company.funding': { value: { last: '2022-03' } } }), null, today)).toBeNull();
    expect(whyNow(companySaying('In 2021 we opened a new plant.'), null, today)).toBeNull();
  });

  it('does not take a day that is yet to come, nor shrinking, for news', () => {
    expect(whyNow(accountThat({ 'company.funding': { value: { last: '2028-03' } } }), null, today)).toBeNull();
    expect(whyNow(accountThat({ 'company.growth': { value: { percent: -12, months: 12 } } }), null, today)).toBeNull();
    expect(whyNow(null, newcomer('2027-03'), today)).toBeNull();
  });
});
