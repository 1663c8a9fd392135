import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { changeNotes } from '@/lib/storage/notes';
import { close } from '@/lib/storage/open';
import { ruleOut } from '@/lib/storage/rule-outs';
import { save } from '@/lib/storage/saved';
import { databaseName } from '@/lib/storage/schema';
import { sighting } from '@/tests/support/sightings';
import { queueStep } from './queue';

vi.mock('../load-words', () => ({ loadPlaces: async () => null }));
vi.mock('../choices/panel-choices', () => ({ panelChoices: async () => ({ queue }) }));

let queue: string | null = null;
const now = new Date('2026-11-29T12:00:00Z');

beforeEach(async () => {
  queue = null;
  await close();
  await Dexie.delete(databaseName);
});
afterEach(close);

const aliasesOf = new Map<string, string[]>();

async function keep(name: string): Promise<void> {
  const url = `https://www.linkedin.com/in/${name.toLowerCase()}-example/`;
  const profile = sighting({ url, about: 'person', says: { 'person.name': name, 'person.linkedinUrl': url } });
  aliasesOf.set(name, profile.aliases);
  await save({ about: 'person', id: profile.aliases[0]!, aliases: profile.aliases, name, sightings: [profile] }, now);
}

const note = (name: string, change: object) =>
  changeNotes({ about: 'person', aliases: aliasesOf.get(name)!, name }, (notes) => ({ ...notes, ...change }), now);

it('goes on with whose next touch is due first among equals, also when everybody saved is in it', async () => {
  for (const name of ['Ada', 'Bo', 'Cy']) await keep(name);
  await note('Cy', { nextTouch: '2026-12-01' });
  await note('Bo', { nextTouch: '2026-12-24' });
  expect(await queueStep([], 1, now)).toMatchObject({ name: 'Cy', place: 1, of: 3 });
  expect(await queueStep(aliasesOf.get('Cy')!, 1, now)).toMatchObject({ name: 'Bo', place: 2 });
  expect(await queueStep(aliasesOf.get('Cy')!, -1, now)).toMatchObject({ name: 'Ada', place: 3 });
});

it('holds only who stands on the chosen list, without whom the user ruled out', async () => {
  for (const name of ['Ada', 'Bo', 'Cy']) await keep(name);
  for (const name of ['Ada', 'Bo']) await note(name, { lists: ['Autumn'] });
  queue = 'Autumn';
  expect(await queueStep([], 1, now)).toMatchObject({ name: 'Ada', of: 2 });
  const aliases = aliasesOf.get('Ada')!;
  await ruleOut({ id: aliases[0]!, about: 'person', aliases, name: 'Ada', reason: 'left', at: now.toISOString() });
  expect(await queueStep([], 1, now)).toMatchObject({ name: 'Bo', of: 1 });
});

it('stands where the first of the names stands, whoever else of them is in it', async () => {
  for (const name of ['Ada', 'Bo', 'Cy']) await keep(name);
  expect(await queueStep([...aliasesOf.get('Bo')!, ...aliasesOf.get('Ada')!], 1, now)).toMatchObject({ name: 'Cy' });
});
