import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Sighting } from '@/lib/account/sighting';
import { close, open } from '@/lib/storage/open';
import { keepOwnValue } from '@/lib/storage/own-values';
import { allSaved, save } from '@/lib/storage/saved';
import { databaseName } from '@/lib/storage/schema';
import { sighting } from '@/tests/support/sightings';
import { foldSavedCompanies, foldSavedPeople } from './fold-saved';

const now = new Date('2026-11-28T12:00:00Z');

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await close();
});

const page = (number: number, people: number): Sighting =>
  sighting({
    url: `https://www.linkedin.com/company/firm-${number}/`,
    says: { 'company.name': `Firm ${number}`, 'company.employees': { min: people, max: people } },
  });
const keep = (each: Sighting, name: string) => save({ about: 'account', id: each.aliases[0]!, aliases: each.aliases, name, sightings: [each] }, now);

/** How often a table of the database is asked by alias while many are folded. */
async function asked(companies: number): Promise<number> {
  for (let number = 0; number < companies; number += 1) await keep(page(number, 10 + number), `Firm ${number}`);
  const database = await open();
  const spies = [database.companyPages, database.saved, database.ownValues].map((table) => vi.spyOn(table, 'where'));
  const saved = await allSaved();
  const folded = await foldSavedCompanies(saved, now);
  expect(folded.map((account) => account?.known['company.name']?.[0]?.value)).toEqual(saved.map(({ name }) => name));
  const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  vi.restoreAllMocks();
  return calls;
}

it('asks for many saved companies as often as for one', async () => {
  const one = await asked(1);
  expect(one).toBeGreaterThan(0);
  expect(await asked(40)).toBe(one);
});

it('lets what the user typed stand before what the page said, for the company it is about', async () => {
  const [first, second] = [page(1, 20), page(2, 30)];
  await keep(first, 'Firm 1');
  await keep(second, 'Firm 2');
  await keepOwnValue({ about: 'account', aliases: first.aliases, key: 'company.employees', value: { min: 75, max: 75 }, text: '75' }, now);
  const saved = await allSaved();
  const folded = await foldSavedCompanies(saved, now);
  const size = (name: string) => folded[saved.findIndex((record) => record.name === name)]?.known['company.employees']?.[0]?.value;
  expect([size('Firm 1'), size('Firm 2')]).toEqual([
    { min: 75, max: 75 },
    { min: 30, max: 30 },
  ]);
});

it('lets what the user typed of a person stand before what the page said', async () => {
  const profile = sighting({
    url: 'https://www.linkedin.com/in/ada-example/',
    about: 'person',
    says: { 'person.name': 'Ada Example', 'person.title': 'Owner' },
  });
  await save({ about: 'person', id: profile.aliases[0]!, aliases: profile.aliases, name: 'Ada Example', sightings: [profile] }, now);
  await keepOwnValue({ about: 'person', aliases: profile.aliases, key: 'person.title', value: 'Head of Sales', text: 'Head of Sales' }, now);
  const [person] = await foldSavedPeople(await allSaved(), now);
  expect(person?.known['person.title']?.[0]?.value).toBe('Head of Sales');
});
