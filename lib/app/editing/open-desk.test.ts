import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import { close, open } from '@/lib/storage/open';
import { allRecords, putPack } from '@/lib/storage/packs';
import { databaseName } from '@/lib/storage/schema';
import { versionsOf } from '@/lib/storage/versions';
import { type Desk, openDesk } from './open-desk';

const icp: Icp = { id: 'shops', name: 'Shops', segment: '', status: 'hypothesis', criteria: [], pains: [] };
const opened: Desk<never>[] = [];
const icpDesk = (fresh: Icp | null = null) => {
  const desk = openDesk('icp', 'shops', fresh);
  opened.push(desk as unknown as Desk<never>);
  return desk;
};
const ready = (desk: { view: () => { state: string } }) => vi.waitFor(() => expect(desk.view().state).toBe('saved'));
const rename = (name: string) => (record: Icp) => ({ ...record, name });

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
  await (await open()).icps.put(icp);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((desk) => desk.close()));
  await close();
});

describe('a desk', () => {
  it('saves what is written by itself and leaves what pages are compared with alone until it is published', async () => {
    const desk = icpDesk();
    await ready(desk);
    desk.change('the name', rename('Shops in Hamburg'));
    expect(desk.view()).toMatchObject({ state: 'unsaved', undo: 'the name' });
    await desk.saveNow();
    expect(desk.view()).toMatchObject({ state: 'saved', content: { name: 'Shops in Hamburg' }, published: { name: 'Shops' } });
    expect((await allRecords()).icps[0]?.name).toBe('Shops');
    expect(await desk.publish('We only serve Hamburg')).toBe(true);
    expect((await allRecords()).icps[0]?.name).toBe('Shops in Hamburg');
    expect((await versionsOf('icp', 'shops')).map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'We only serve Hamburg'],
      [1, 'As it was before versions were kept'],
    ]);
  });

  it('takes steps back and forward, in order', async () => {
    const desk = icpDesk();
    await ready(desk);
    desk.change('the name', rename('One'));
    desk.change('the status', (record) => ({ ...record, status: 'shared' }));
    desk.undo();
    expect(desk.view()).toMatchObject({ content: { name: 'One', status: 'hypothesis' }, undo: 'the name', redo: 'the status' });
    desk.undo();
    desk.redo();
    desk.redo();
    expect(desk.view()).toMatchObject({ content: { name: 'One', status: 'shared' }, redo: null });
  });

  it('never overwrites what another page wrote, and keeps whichever words the user chooses', async () => {
    const [mine, theirs] = [icpDesk(), icpDesk()];
    await Promise.all([ready(mine), ready(theirs)]);
    mine.change('the name', rename('Mine'));
    theirs.change('the name', rename('Theirs'));
    await theirs.saveNow();
    await mine.saveNow();
    expect(mine.view().state).toBe('elsewhere');
    await mine.saveNow();
    await vi.waitFor(() => expect(theirs.view().content?.name).toBe('Theirs'));
    await mine.resolve('mine');
    expect(mine.view()).toMatchObject({ state: 'saved', content: { name: 'Mine' } });
    await vi.waitFor(() => expect(theirs.view().content?.name).toBe('Mine'));
  });

  it('shows what another page wrote when nothing here is unsaved', async () => {
    const [here, there] = [icpDesk(), icpDesk()];
    await Promise.all([ready(here), ready(there)]);
    there.change('the name', rename('From there'));
    await there.saveNow();
    await vi.waitFor(() => expect(here.view().content?.name).toBe('From there'));
  });

  it('begins with what it is given when there is no such record, and writes it down', async () => {
    const desk = openDesk('pain', 'late', { id: 'late', name: 'Late numbers' });
    opened.push(desk as unknown as Desk<never>);
    await ready(desk);
    expect((await allRecords()).pains).toEqual([{ id: 'late', name: 'Late numbers' }]);
  });

  it('notices that an import replaced the record that it has open', async () => {
    const desk = openDesk('pain', 'late', { id: 'late', name: 'Late numbers' });
    opened.push(desk as unknown as Desk<never>);
    await ready(desk);
    const none = { segments: [], icps: [], personas: [], proofs: [], messages: [], products: [] };
    await putPack({ ...none, pains: [{ id: 'late', name: 'From a pack' }] }, { id: 'p', name: 'p', rest: {} }, new Date());
    await vi.waitFor(() => expect(desk.view().content?.name).toBe('From a pack'));
  });
});
