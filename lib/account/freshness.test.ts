import { expect, it } from 'vitest';
import { sighting } from '@/tests/support/sightings';
import { foldAccounts } from './fold';
import { freshness } from './freshness';

const [account] = foldAccounts([sighting({ url: 'https://northwind.example/', on: '2026-05-01', says: { 'company.founded': 2014 } })]);

it('a value is fresh for a month, ageing for half a year, then old', () => {
  expect(freshness(account!, 'company.founded', new Date('2026-05-20'))).toEqual({ readAt: '2026-05-01T10:00:00.000Z', days: 18, state: 'fresh' });
  expect(freshness(account!, 'company.founded', new Date('2026-09-01'))?.state).toBe('ageing');
  expect(freshness(account!, 'company.founded', new Date('2027-01-01'))?.state).toBe('old');
});

it('what is not known has no age, and a clock that runs backwards gives no negative days', () => {
  expect(freshness(account!, 'company.type', new Date('2026-05-20'))).toBeNull();
  expect(freshness(account!, 'company.founded', new Date('2020-01-01'))?.days).toBe(0);
});
