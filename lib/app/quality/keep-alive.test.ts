import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { readWritten, writeDraft } from '@/lib/storage/drafts';
import { close } from '@/lib/storage/open';
import { getRecord, putRecord } from '@/lib/storage/records';
import { databaseName } from '@/lib/storage/schema';
import { versionsOf } from '@/lib/storage/versions';
import { goodIcp } from '@/tests/support/good-profiles';
import { markReviewed, moveStatus, noteChange, rollBack, snoozeReview } from './keep-alive';

const now = new Date('2026-11-28T12:00:00Z');
const clock = () => now;
const reasons = async () => (await versionsOf('icp', 'i')).map(({ reason }) => reason);

describe('keeping a profile alive', () => {
  beforeEach(async () => {
    await close();
    await Dexie.delete(databaseName);
    await putRecord('icp', goodIcp, 'First', new Date('2026-01-10T12:00:00Z'));
  });

  it('marks a review, leaves a version, and undoes both', async () => {
    const undo = await markReviewed('icp', 'i', clock);
    expect((await getRecord('icp', 'i'))?.review).toEqual({ last: '2026-11-28' });
    expect(await reasons()).toEqual(['Reviewed', 'First']);
    await undo!();
    expect(await getRecord('icp', 'i')).toEqual(goodIcp);
    expect(await reasons()).toEqual(['First']);
  });

  it('changes what is being written too, and loses nothing of it', async () => {
    await writeDraft('icp', { ...goodIcp, name: 'Renamed' }, 0, now);
    const undo = await moveStatus('i', 'retired', clock);
    const written = await readWritten('icp', 'i');
    expect(written).toMatchObject({
      revision: 2,
      content: { name: 'Renamed', status: 'retired' },
      published: { name: goodIcp.name, status: 'retired' },
    });
    await undo!();
    expect(await readWritten('icp', 'i')).toMatchObject({ content: { name: 'Renamed', status: 'tested' }, published: { status: 'tested' } });
  });

  it('goes back to an older version as a new one and leaves unpublished changes alone', async () => {
    await putRecord('icp', { ...goodIcp, name: 'Second' }, 'Renamed', now);
    await writeDraft('icp', { ...goodIcp, name: 'Third, unpublished' }, 0, now);
    const undo = await rollBack('icp', 'i', 1, clock);
    expect((await getRecord('icp', 'i'))?.name).toBe(goodIcp.name);
    expect((await readWritten('icp', 'i')).content?.name).toBe('Third, unpublished');
    expect(await reasons()).toEqual(['Back to version 1', 'Renamed', 'First']);
    await undo!();
    expect((await getRecord('icp', 'i'))?.name).toBe('Second');
    expect(await reasons()).toEqual(['Renamed', 'First']);
  });

  it('never undoes over a later change', async () => {
    const undo = await snoozeReview('icp', 'i', clock);
    await noteChange('icp', 'i', 'new-competitor', 'Dienst', clock);
    await expect(undo!()).rejects.toThrow('changed again');
    expect((await getRecord('icp', 'i'))?.review?.changes).toMatchObject([{ kind: 'new-competitor', at: '2026-11-28', note: 'Dienst' }]);
  });

  it('says so when the record or the version is gone', async () => {
    expect(await markReviewed('icp', 'gone', clock)).toBeNull();
    expect(await rollBack('icp', 'i', 9, clock)).toBeNull();
  });

  it('reaches a record that is only a draft so far', async () => {
    await writeDraft('icp', { ...goodIcp, id: 'new', name: 'New' }, 0, now);
    await noteChange('icp', 'new', 'new-data', '', clock);
    expect((await readWritten('icp', 'new')).content?.review?.changes).toHaveLength(1);
    expect(await getRecord('icp', 'new')).toBeNull();
  });
});
