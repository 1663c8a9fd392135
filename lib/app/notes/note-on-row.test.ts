/** Notes on a row of a page: nothing of the row is kept but what it is called. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findNotes } from '@/lib/storage/notes';
import { close, open } from '@/lib/storage/open';
import { databaseName } from '@/lib/storage/schema';
import { readingWithRows } from '@/tests/support/rows';
import { rowSightingsOf } from '../row-sightings';
import { note } from './note';

const now = new Date('2026-11-29T10:00:00Z');
const rows = rowSightingsOf(
  readingWithRows('https://www.linkedin.com/search/results/people/', 'linkedin/people-search', [
    { 'person.name': 'Ada Demo', 'person.linkedinUrl': 'https://www.linkedin.com/in/ada-demo/', 'person.company': 'Northwind' },
  ]),
  now.toISOString(),
);

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});
afterEach(close);

const kept = async () => {
  const database = await open();
  const { recentPeople, companyPages, saved, notes } = database;
  return Promise.all([recentPeople, companyPages, saved, notes].map((table) => table.count()));
};

describe('a note on a row', () => {
  it('keeps its names and the note, and no word of the page besides', async () => {
    await note('person', 'linkedin:ada-demo', { set: 'text', text: 'Met at the fair' }, now, rows);
    await note('person', 'linkedin:ada-demo', { set: 'next-touch', day: '2026-12-06' }, now, rows);
    expect(await findNotes('person', ['linkedin:ada-demo'], now)).toMatchObject({
      name: 'Ada Demo',
      text: 'Met at the fair',
      nextTouch: '2026-12-06',
    });
    expect(await kept()).toEqual([0, 0, 0, 1]);
    expect(JSON.stringify(await (await open()).notes.toArray())).not.toContain('Northwind');
  });

  it('is kept under the name that the row had when the row has gone meanwhile', async () => {
    await note('person', 'linkedin:ada-demo', { set: 'text', text: 'First' }, now, rows);
    await note('person', 'linkedin:ada-demo', { set: 'text', text: 'First and more' }, now);
    expect(await findNotes('person', ['linkedin:ada-demo'], now)).toMatchObject({ name: 'Ada Demo', text: 'First and more' });
  });

  it('that puts it on a list saves it, and refuses when the row is gone', async () => {
    expect(await note('person', 'linkedin:ada-demo', { set: 'lists', lists: ['Autumn'] }, now, rows)).toMatchObject({ saved: true });
    expect(await kept()).toEqual([0, 0, 1, 1]);
    await expect(note('person', 'linkedin:nobody', { set: 'lists', lists: ['Autumn'] }, now, rows)).rejects.toThrow('no longer on the page');
  });
});
