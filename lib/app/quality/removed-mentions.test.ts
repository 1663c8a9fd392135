import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { readWritten, writeDraft } from '@/lib/storage/drafts';
import { close } from '@/lib/storage/open';
import { getRecord, putRecord } from '@/lib/storage/records';
import { databaseName } from '@/lib/storage/schema';
import { goodIcp } from '@/tests/support/good-profiles';
import { removeWithReferences } from '../editing/remove-record';
import { rollBack } from './keep-alive';
import { cleanMentions, removedMentions } from './removed-mentions';

const now = new Date('2026-11-28T12:00:00Z');
const clock = () => now;
const seats = [{ persona: 'mia', needed: 1 }];

describe('mentions of records that are gone', () => {
  beforeEach(async () => {
    await close();
    await Dexie.delete(databaseName);
    await putRecord('segment', { id: 's', name: 'Shops', market: '', audience: '' }, '', now);
    await putRecord('pain', { id: 'late', name: 'Late' }, '', now);
    await putRecord('pain', { id: 'stays', name: 'Stays' }, '', now);
    await putRecord('persona', { id: 'mia', name: 'Mia', quote: '', icps: [], role: '', criteria: [], pains: [] }, 'First', now);
    await putRecord('icp', { ...goodIcp, segment: 's', pains: ['late', 'stays'], committee: seats }, 'First', now);
  });

  it('come back with an older version, are counted, and can be taken out and put back', async () => {
    expect(await removedMentions('icp', 'i')).toBe('');
    await removeWithReferences('pain', 'late', clock);
    await removeWithReferences('persona', 'mia', clock);
    expect(await removedMentions('icp', 'i')).toBe('');
    await rollBack('icp', 'i', 1, clock);
    expect(await removedMentions('icp', 'i')).toBe('1 persona and 1 pain');
    const undo = await cleanMentions('icp', 'i', clock);
    expect(await getRecord('icp', 'i')).toMatchObject({ segment: 's', pains: ['stays'], committee: [] });
    expect(await removedMentions('icp', 'i')).toBe('');
    await undo!();
    expect(await removedMentions('icp', 'i')).toBe('1 persona and 1 pain');
  });

  it('are seen and taken out in what is not published yet', async () => {
    await writeDraft('icp', { ...goodIcp, segment: 'gone', pains: ['late', 'never'] }, 0, now);
    expect(await removedMentions('icp', 'i')).toBe('1 segment and 1 pain');
    await cleanMentions('icp', 'i', clock);
    expect((await readWritten('icp', 'i')).content).toMatchObject({ segment: '', pains: ['late'] });
  });
});
