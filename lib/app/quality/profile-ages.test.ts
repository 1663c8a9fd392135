import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { close } from '@/lib/storage/open';
import { putRecord } from '@/lib/storage/records';
import { databaseName } from '@/lib/storage/schema';
import { goodIcp } from '@/tests/support/good-profiles';
import { noteChange } from './keep-alive';
import { profileAge } from './profile-ages';

const now = new Date('2026-11-28T12:00:00Z');

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});

it('a verdict’s profile says when it was written, edited and reviewed, and whether a review is due', async () => {
  await putRecord('icp', goodIcp, 'First', new Date('2026-04-20T12:00:00Z'));
  await putRecord('icp', { ...goodIcp, name: 'Renamed' }, 'Renamed', new Date('2026-09-01T12:00:00Z'));
  expect(await profileAge('icp', goodIcp, now)).toEqual({
    id: 'i',
    writtenAt: '2026-04-20T12:00:00.000Z',
    editedAt: '2026-09-01T12:00:00.000Z',
    reviewedOn: null,
    reviewDue: true,
    changed: false,
  });
  expect(await profileAge('icp', { ...goodIcp, review: { last: '2026-09-01' } }, now)).toMatchObject({ reviewedOn: '2026-09-01', reviewDue: false });
});

it('a change that was noted makes it due, and a profile that is not there has no age', async () => {
  await putRecord('icp', goodIcp, 'First', now);
  await noteChange('icp', 'i', 'new-competitor', '', () => now);
  const changed = { ...goodIcp, review: { changes: [{ id: 'c', kind: 'new-competitor' as const, at: '2026-11-28', note: '' }] } };
  expect(await profileAge('icp', changed, now)).toMatchObject({ reviewDue: true, changed: true });
  expect(await profileAge('icp', undefined, now)).toBeNull();
});
