import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { close } from '@/lib/storage/open';
import { save } from '@/lib/storage/saved';
import { databaseName } from '@/lib/storage/schema';
import { type ShortSignals, sighting } from '@/tests/support/sightings';
import { previewPeople } from './preview-people';

/* The files of the extension, read from where the build takes them. */
vi.mock('../start/starter-files', () => ({
  demoJson: async (id: string) => JSON.parse(readFileSync(`lib/icp/starters/demo/${id}.json`, 'utf8')) as unknown,
}));
vi.mock('../load-words', () => ({ loadPlaces: async () => smallPlaceParser() }));

const at = (minute: number) => new Date(Date.UTC(2026, 10, 29, 12, minute));

async function keep(about: 'account' | 'person', name: string, url: string, says: ShortSignals, minute: number): Promise<void> {
  const seen = sighting({ url, about, says });
  await save({ about, id: seen.aliases[0]!, aliases: seen.aliases, name, sightings: [seen] }, at(minute));
}

const company = (name: string, minute: number) => {
  const url = `https://${name.toLowerCase()}.example/`;
  return keep('account', name, url, { 'company.name': name, 'company.website': url }, minute);
};

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});
afterEach(close);

const shown = async () => (await previewPeople(at(30))).map(({ among, name }) => `${among}: ${name}`);

it('offers the invented person when nobody is saved', async () =>
  expect(await shown()).toEqual([expect.stringMatching(/^invented: .+ \(invented\)$/)]));

it('offers saved people, then saved companies, newest first, then the invented one', async () => {
  const url = 'https://www.linkedin.com/in/ada-winter-example/';
  await keep('person', 'Ada Winter', url, { 'person.name': 'Ada Winter', 'person.linkedinUrl': url }, 1);
  await company('Northloom', 2);
  await company('Southmill', 3);
  const people = await previewPeople(at(30));
  expect(people.map(({ among, name }) => `${among}: ${name}`).slice(0, 3)).toEqual([
    'people: Ada Winter',
    'companies: Southmill',
    'companies: Northloom',
  ]);
  expect(people.at(-1)?.among).toBe('invented');
  expect(people[1]).toMatchObject({ person: null, account: { known: { 'company.name': [{ value: 'Southmill' }] } } });
  expect(people[0]!.person?.known['person.name']?.[0]?.value).toBe('Ada Winter');
});
