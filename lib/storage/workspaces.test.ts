import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseEverything } from './erase';
import { checkHealth } from './health';
import { dropExpired, keepLook, relatedSightings } from './looks';
import { close, databaseOf, open } from './open';
import { putRecord } from './records';
import { registerName } from './register';
import { allSaved, save } from './saved';
import { tables } from './schema';
import { allWorkspaces, createWorkspace, deleteWorkspace, inEveryWorkspace, inWorkspace, putInUse, renameWorkspace } from './workspaces';

const now = new Date('2026-11-21T10:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const icp = (name: string) => ({ id: 'shops', name, segment: '', status: 'hypothesis' as const, criteria: [], pains: [] });
const sighting = (id: string) => ({
  id,
  about: 'account' as const,
  aliases: [`linkedin:${id}`, 'name:acme'],
  url: `https://example.com/${id}`,
  kind: 'website' as const,
  reader: 'website/home@1',
  readAt: now.toISOString(),
  signals: [],
  gaps: [],
});
const saved = (id: string) => ({ about: 'account' as const, id, aliases: [`linkedin:${id}`], name: id, sightings: [sighting(id)] });

/** As the worker does it. */
async function switchTo(id: string): Promise<void> {
  await putInUse(id);
  await close();
}

const dumpOf = (id: string) =>
  inWorkspace(id, async (database) => JSON.stringify(await Promise.all(Object.keys(tables).map((name) => database.table(name).toArray()))));

beforeEach(async () => {
  await close();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});
afterEach(close);

describe('workspaces', () => {
  it('never see each other’s records: what is written in one is in no table of another', async () => {
    const client = await createWorkspace('Client A', now);
    await putRecord('icp', icp('mine'), 'first', now);
    await save(saved('mine'), now);
    await keepLook([sighting('mine')], now);
    await switchTo(client.id);
    expect(await allSaved()).toEqual([]);
    expect(await relatedSightings('account', ['name:acme'], now)).toEqual([]);
    await putRecord('icp', icp('theirs'), 'first', now);
    await save(saved('theirs'), now);
    await keepLook([sighting('theirs')], now);
    expect(await dumpOf('first')).not.toContain('theirs');
    expect(await dumpOf(client.id)).not.toContain('mine');
    await switchTo('first');
    expect((await allSaved()).map(({ name }) => name)).toEqual(['mine']);
    expect((await relatedSightings('account', ['name:acme'], now)).map(({ id }) => id)).toEqual(['mine']);
  });

  it('keep a context where it began until it connects anew', async () => {
    const client = await createWorkspace('Client A', now);
    await open();
    await putInUse(client.id);
    await save(saved('began-here'), now);
    expect(await dumpOf('first')).toContain('began-here');
    await close();
    expect(await allSaved()).toEqual([]);
  });

  it('have names that are free, and can be renamed', async () => {
    const client = await createWorkspace(' Client A ', now);
    await expect(createWorkspace('client a', now)).rejects.toThrow('Give this one another name');
    await expect(createWorkspace(' ', now)).rejects.toThrow('Give the workspace a name');
    await renameWorkspace(client.id, 'Client B', now);
    await renameWorkspace('first', 'Agency', now);
    expect((await allWorkspaces()).map(({ name, first }) => [name, first])).toEqual([
      ['Agency', true],
      ['Client B', false],
    ]);
  });

  it('are deleted with all that is in them; the first one stays', async () => {
    const client = await createWorkspace('Client A', now);
    await switchTo(client.id);
    await save(saved('gone'), now);
    await deleteWorkspace(client.id);
    await expect(save(saved('zombie'), now)).rejects.toThrow('was deleted while the page was open');
    await close();
    expect(await Dexie.getDatabaseNames()).not.toContain(databaseOf(client.id));
    expect((await allWorkspaces()).map(({ id }) => id)).toEqual(['first']);
    expect(await allSaved()).toEqual([]);
    await expect(deleteWorkspace('first')).rejects.toThrow('always there');
    await expect(putInUse(client.id)).rejects.toThrow('was deleted');
  });

  it('are found again when the list of them is lost', async () => {
    const client = await createWorkspace('Client A', now);
    await switchTo(client.id);
    await save(saved('still-there'), now);
    await close();
    await Dexie.delete(registerName);
    expect(await allWorkspaces()).toMatchObject([{ first: true }, { id: client.id, name: 'Found again' }]);
    await switchTo(client.id);
    expect(await allSaved()).toHaveLength(1);
  });

  it('all lose what has outlived its time, whichever is in use', async () => {
    const client = await createWorkspace('Client A', now);
    await save(saved('here'), now);
    await switchTo(client.id);
    await save(saved('there'), now);
    await switchTo('first');
    expect(await dropExpired(days(364))).toBe(0);
    expect(await dropExpired(days(366))).toBe(2);
    expect(await inEveryWorkspace((database) => database.saved.count())).toEqual([0, 0]);
  });

  it('each know when they came back empty, and the browser’s own storage holds one date only', async () => {
    const items: Record<string, unknown> = {};
    const local = {
      get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
      set: async (more: object) => void Object.assign(items, more),
    };
    const client = await createWorkspace('Client A', now);
    await switchTo(client.id);
    await open('strict');
    expect((await checkHealth(local, now)).map(({ state }) => state)).toEqual(['fresh', 'fresh']);
    expect((await checkHealth(local, days(1))).map(({ state }) => state)).toEqual(['well', 'well']);
    await inWorkspace(client.id, (database) => database.meta.clear());
    expect((await checkHealth(local, days(2))).map(({ state }) => state)).toEqual(['well', 'came-back-empty']);
    expect(items).toEqual({ sentinel: now.toISOString() });
  });

  it('go all when everything is erased', async () => {
    const client = await createWorkspace('Client A', now);
    await save(saved('here'), now);
    await switchTo(client.id);
    await save(saved('there'), now);
    expect(await eraseEverything([])).toBe(2);
    await close();
    expect((await Dexie.getDatabaseNames()).sort()).toEqual(['fitglass', registerName]);
    expect(await allWorkspaces()).toEqual([{ id: 'first', name: 'My own', first: true }]);
    expect(await dumpOf('first')).not.toMatch(/here|there/);
  });
});
