import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sighting } from '@/lib/account/sighting';
import { eraseEverything, eraseProspects } from './erase';
import { checkHealth, type SmallStore } from './health';
import { dropExpired, keepLook, relatedSightings } from './looks';
import { close, open } from './open';
import { findRuleOut, ruleOut, undoRuleOut } from './rule-outs';
import { findSaved, save, unsave } from './saved';
import { databaseName, tables } from './schema';

const now = new Date('2026-11-21T10:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const sighting = (id: string, about: Sighting['about'], aliases: string[], readAt = now.toISOString()): Sighting => ({
  id,
  about,
  aliases,
  url: `https://example.com/${id}`,
  kind: 'website',
  reader: 'website/home@1',
  readAt,
  signals: [],
  gaps: [],
});

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});
afterEach(close);

describe('looks', () => {
  it('are found through any alias, and through aliases of aliases', async () => {
    await keepLook(
      [
        sighting('profile', 'account', ['linkedin-id:9', 'name:acme']),
        sighting('about', 'account', ['linkedin:acme', 'linkedin-id:9', 'domain:acme.example']),
        sighting('home', 'account', ['domain:acme.example']),
      ],
      now,
    );
    expect((await relatedSightings('account', ['domain:acme.example'], now)).map((each) => each.id).sort()).toEqual(['about', 'home', 'profile']);
  });

  it('do not walk on from a bare name, because strangers may share it', async () => {
    await keepLook([sighting('a', 'account', ['linkedin:a', 'name:acme']), sighting('b', 'account', ['linkedin:b', 'name:acme'])], now);
    expect((await relatedSightings('account', ['linkedin:a'], now)).map((each) => each.id)).toEqual(['a']);
  });

  it('of a person are gone after 24 hours, of a company after 30 days', async () => {
    await keepLook([sighting('p', 'person', ['linkedin:p']), sighting('c', 'account', ['linkedin:c'])], now);
    expect(await dropExpired(later(23))).toBe(0);
    expect(await relatedSightings('person', ['linkedin:p'], later(25))).toEqual([]);
    expect(await dropExpired(later(24))).toBe(1);
    expect(await dropExpired(later(24 * 30))).toBe(1);
  });

  it('at the same page replace each other', async () => {
    await keepLook([sighting('p', 'person', ['linkedin:p'])], now);
    await keepLook([sighting('p', 'person', ['linkedin:p'], later(1).toISOString())], later(1));
    expect((await relatedSightings('person', ['linkedin:p'], later(1))).map((each) => each.readAt)).toEqual([later(1).toISOString()]);
  });
});

describe('saving', () => {
  const record = {
    about: 'person' as const,
    id: 'linkedin:p',
    aliases: ['linkedin:p'],
    name: 'P',
    sightings: [sighting('p', 'person', ['linkedin:p'])],
  };

  it('keeps a record beyond the look, for 365 days from the last own action', async () => {
    await keepLook(record.sightings, now);
    await save(record, now);
    await dropExpired(later(48));
    expect((await relatedSightings('person', ['linkedin:p'], later(48))).map((each) => each.id)).toEqual(['p']);
    await save(record, later(24 * 100));
    expect(await dropExpired(later(24 * 400))).toBe(0);
    expect(await dropExpired(later(24 * 466))).toBe(1);
  });

  it('is not prolonged by looking at the page again', async () => {
    await save(record, now);
    await keepLook(record.sightings, later(24 * 364));
    expect((await findSaved('person', ['linkedin:p']))?.lastActionAt).toBe(now.toISOString());
  });

  it('does not take a namesake for the saved record, and can be taken back', async () => {
    await save({ ...record, about: 'account', id: 'linkedin:a', aliases: ['linkedin:a', 'name:acme'] }, now);
    expect(await findSaved('account', ['linkedin:b', 'name:acme'])).toBeNull();
    expect(await unsave('account', ['linkedin:a'])).toBe(1);
    expect(await findSaved('account', ['linkedin:a'])).toBeNull();
  });
});

describe('ruling out', () => {
  const no = {
    id: 'account linkedin:a',
    about: 'account' as const,
    aliases: ['linkedin:a', 'name:acme'],
    name: 'Acme',
    reason: 'agency',
    at: now.toISOString(),
  };

  it('is remembered for every alias, and for a page that knows the name only', async () => {
    await ruleOut(no);
    expect((await findRuleOut('account', ['domain:x', 'linkedin:a']))?.reason).toBe('agency');
    expect((await findRuleOut('account', ['name:acme']))?.reason).toBe('agency');
    expect(await findRuleOut('account', ['linkedin:other', 'name:acme'])).toBeNull();
    expect(await findRuleOut('person', ['linkedin:a'])).toBeNull();
  });

  it('can be undone', async () => {
    await ruleOut(no);
    expect(await undoRuleOut('account', ['linkedin:a'])).toBe(1);
    expect(await findRuleOut('account', ['linkedin:a'])).toBeNull();
  });
});

describe('erasing', () => {
  it('leaves no row with the marker in any table or area', async () => {
    const marker = 'marker-person-4711';
    await keepLook([sighting(marker, 'person', [`linkedin:${marker}`]), sighting(`${marker}-c`, 'account', [`name:${marker}`])], now);
    await save(
      { about: 'person', id: marker, aliases: [`linkedin:${marker}`], name: marker, sightings: [sighting(marker, 'person', [marker])] },
      now,
    );
    await ruleOut({ id: marker, about: 'person', aliases: [marker], name: marker, reason: marker, at: now.toISOString() });
    const dump = async () => {
      const database = await open();
      return JSON.stringify(await Promise.all(Object.keys(tables).map((name) => database.table(name).toArray())));
    };
    expect(await dump()).toContain(marker);
    let cleared = 0;
    await eraseEverything([
      {
        clear: async () => {
          cleared += 1;
        },
      },
    ]);
    expect(await dump()).not.toContain(marker);
    expect(cleared).toBe(1);
  });

  it('of prospects keeps what the user wrote', async () => {
    const database = await open('strict');
    await database.icps.put({ id: 'i', name: 'I', segment: 's', status: 'hypothesis', criteria: [], pains: [] });
    await keepLook([sighting('c', 'account', ['linkedin:c'])], now);
    expect(await eraseProspects()).toBe(1);
    expect(await (await open()).icps.count()).toBe(1);
  });
});

describe('the fence', () => {
  it('refuses a database that a newer version wrote', async () => {
    const newerDatabase = new Dexie(databaseName);
    newerDatabase.version(99).stores(tables);
    await newerDatabase.open();
    newerDatabase.close();
    await expect(open()).rejects.toMatchObject({ name: 'storage-newer' });
    await expect(keepLook([sighting('c', 'account', ['x'])], now)).rejects.toMatchObject({ name: 'storage-newer' });
  });

  it('goes quiet when another context upgrades the database', async () => {
    await open();
    const upgraded = new Dexie(databaseName);
    upgraded.version(99).stores(tables);
    await upgraded.open();
    await expect(keepLook([sighting('c', 'account', ['x'])], now)).rejects.toMatchObject({ name: 'storage-newer' });
    expect(await upgraded.table('companyPages').count()).toBe(0);
    upgraded.close();
  });
});

describe('health', () => {
  const memory = (): SmallStore & { items: Record<string, unknown> } => {
    const items: Record<string, unknown> = {};
    return { items, get: async (key) => (key in items ? { [key]: items[key] } : {}), set: async (more) => void Object.assign(items, more) };
  };

  it('knows a fresh start, a well database, and one that came back empty', async () => {
    const local = memory();
    expect((await checkHealth(local, now))[0]).toEqual({ state: 'fresh' });
    expect((await checkHealth(local, later(1)))[0]).toEqual({ state: 'well', since: now.toISOString() });
    await close();
    await Dexie.delete(databaseName);
    expect((await checkHealth(local, later(2)))[0]).toEqual({ state: 'came-back-empty', since: now.toISOString() });
    expect(Object.keys(local.items)).toEqual(['sentinel']);
  });
});
