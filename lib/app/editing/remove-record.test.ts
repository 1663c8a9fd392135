import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { readWritten, writeDraft } from '@/lib/storage/drafts';
import { close, open } from '@/lib/storage/open';
import { allRecords } from '@/lib/storage/packs';
import { databaseName } from '@/lib/storage/schema';
import { versionsOf } from '@/lib/storage/versions';
import { removeWithReferences, sayRemoved, usesOf } from './remove-record';

const icp: Icp = {
  id: 'shops',
  name: 'Shops',
  segment: 'retail',
  status: 'hypothesis',
  criteria: [],
  pains: ['overtime', 'returns'],
  committee: [{ persona: 'mia', needed: 1 }],
};
const mia: Persona = { id: 'mia', name: 'Mia', quote: 'Show me.', icps: ['shops'], role: '', criteria: [], pains: ['overtime'] };
const at = new Date('2026-11-28T10:00:00Z');

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
  const database = await open();
  await database.segments.put({ id: 'retail', name: 'Retail', market: '', audience: '' });
  await database.icps.put(icp);
  await database.personas.put(mia);
  await database.pains.bulkPut([
    { id: 'overtime', name: 'Overtime', segments: ['retail'], personas: ['mia'] },
    { id: 'returns', name: 'Returns' },
  ]);
});

describe('removing what others name', () => {
  it('takes every mention along, says where it was used, and undo brings all of it back', async () => {
    const before = await allRecords();
    const removed = (await removeWithReferences('pain', 'overtime', () => at))!;
    expect(sayRemoved(removed)).toBe('Removed “Overtime”. It was named by the ICP “Shops” and the persona “Mia”; that mention went with it.');
    const without = await allRecords();
    expect(without.icps[0]?.pains).toEqual(['returns']);
    expect(without.personas[0]?.pains).toEqual([]);
    expect((await versionsOf('icp', 'shops'))[0]).toMatchObject({ number: 2, reason: 'The pain that it named was removed' });
    await removed.undo();
    expect(await allRecords()).toEqual(before);
  });

  it('cleans what is being written too, and an editor that has it open can tell', async () => {
    await writeDraft('icp', { ...icp, name: 'Online shops' }, 0, at);
    const removed = (await removeWithReferences('persona', 'mia', () => at))!;
    const written = await readWritten('icp', 'shops');
    expect(written.content).toMatchObject({ name: 'Online shops', committee: [] });
    expect(written.revision).toBe(2);
    expect((await allRecords()).pains[0]?.personas).toEqual([]);
    await removed.undo();
    expect((await readWritten('icp', 'shops')).content).toMatchObject({ name: 'Online shops', committee: [{ persona: 'mia', needed: 1 }] });
    expect((await readWritten('icp', 'shops')).published).toEqual(icp);
  });

  it('a segment leaves its ICP without one, and undo does not take another choice away', async () => {
    const removed = (await removeWithReferences('segment', 'retail', () => at))!;
    expect((await allRecords()).icps[0]?.segment).toBe('');
    await (await open()).icps.put({ ...icp, segment: 'energy' });
    await removed.undo();
    expect((await allRecords()).icps[0]?.segment).toBe('energy');
    expect((await allRecords()).pains[0]?.segments).toEqual(['retail']);
  });

  it('knows what only stands in a draft, and says so when there is nothing to remove', async () => {
    await writeDraft('persona', { ...mia, id: 'steve', name: 'Steve' }, 0, at);
    const removed = await removeWithReferences('persona', 'steve', () => at);
    expect(removed?.name).toBe('Steve');
    expect((await readWritten('persona', 'steve')).content).toBeNull();
    await removed?.undo();
    expect((await readWritten('persona', 'steve')).content?.name).toBe('Steve');
    expect(await removeWithReferences('persona', 'nobody')).toBeNull();
    expect(await usesOf('icp', 'shops')).toEqual([{ kind: 'persona', id: 'mia', name: 'Mia' }]);
  });
});
