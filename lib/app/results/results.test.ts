/** What Results shows of the notes, and takes out of them. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeNotes, findNotes } from '@/lib/storage/notes';
import { close } from '@/lib/storage/open';
import { save } from '@/lib/storage/saved';
import { databaseName } from '@/lib/storage/schema';
import { takeOut } from './change-outcome';
import { readResults } from './watch-results';

const now = new Date('2026-11-28T12:00:00Z');
const aliases = ['linkedin:northloom', 'domain:northloom.example', 'name:northloom'];
const won = {
  at: '2026-11-20T10:00:00.000Z',
  kind: 'won' as const,
  day: '2026-11-19',
  reason: 'The audit',
  fit: { profile: { id: 'shops', name: 'Shops' }, band: 'strong' as const },
};

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
  await changeNotes({ about: 'account', aliases, name: 'Northloom' }, (notes) => ({ ...notes, outcomes: [won] }), now);
});
afterEach(close);

describe('an outcome under Results', () => {
  it('comes back whole, with every name of a company whose pages are not kept any more', async () => {
    const [outcome] = (await readResults(now)).outcomes;
    const back = await takeOut(outcome!);
    expect(await findNotes('account', aliases, now)).toBeNull();
    await back();
    const notes = await findNotes('account', ['domain:northloom.example'], now);
    expect(notes).toMatchObject({ name: 'Northloom', aliases, outcomes: [won] });
    expect((await readResults(now)).outcomes).toEqual([outcome]);
  });

  it('leads to the saved company, and not to a stranger who has its name', async () => {
    const savedAs = async (id: string) => save({ about: 'account', id, aliases: [id, 'name:northloom'], name: 'Northloom', sightings: [] }, now);
    await savedAs('linkedin:northloom-of-elsewhere');
    expect((await readResults(now)).outcomes[0]?.company.saved).toBeNull();
    await savedAs('domain:northloom.example');
    expect((await readResults(now)).outcomes[0]?.company.saved).toBe('domain:northloom.example');
  });
});
