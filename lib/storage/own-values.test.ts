import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseEverything, eraseProspects } from './erase';
import { dropExpired } from './looks';
import { close, open } from './open';
import { dropOwnValue, keepOwnValue, ownValuesOf } from './own-values';
import { databaseName } from './schema';

const now = new Date('2026-11-21T10:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const size = (aliases: string[], text: string) =>
  ({ about: 'account', aliases, key: 'company.employees', value: { min: Number(text), max: Number(text) }, text }) as const;
const acme = ['linkedin:acme', 'domain:acme.example', 'name:acme'];

const keep = ({ aliases, ...rest }: ReturnType<typeof size>, at = now) => keepOwnValue({ ...rest, aliases: [...aliases] }, at);

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});
afterEach(close);

describe('values that the user typed', () => {
  it('are found through any alias, from the page where they were typed and from others', async () => {
    await keep(size(acme, '120'));
    for (const alias of acme) expect((await ownValuesOf('account', [alias], now)).map(({ text }) => text)).toEqual(['120']);
    expect(await ownValuesOf('person', acme, now)).toEqual([]);
    expect(await ownValuesOf('account', ['linkedin:other'], now)).toEqual([]);
  });

  it('take the place of the earlier one, under whatever alias that was typed, and say what it was', async () => {
    expect(await keep(size(['domain:acme.example'], '80'))).toBe(null);
    expect(await keep(size(acme, '120'))).toBe('80');
    expect((await ownValuesOf('account', acme, now)).map(({ text }) => text)).toEqual(['120']);
  });

  it('do not take the place of a stranger’s who only has the same name', async () => {
    await keep(size(['linkedin:acme-bakery', 'name:acme'], '5'));
    expect(await keep(size(acme, '120'))).toBe(null);
    expect(await ownValuesOf('account', ['linkedin:acme-bakery'], now)).toHaveLength(1);
  });

  it('are taken back with their words, so that the act can be undone', async () => {
    await keep(size(acme, '120'));
    expect(await dropOwnValue('account', ['domain:acme.example'], 'company.founded')).toBe(null);
    expect(await dropOwnValue('account', ['domain:acme.example'], 'company.employees')).toBe('120');
    expect(await ownValuesOf('account', acme, now)).toEqual([]);
  });

  it('go a year after they were typed', async () => {
    await keep(size(acme, '120'));
    expect(await ownValuesOf('account', acme, days(364))).toHaveLength(1);
    expect(await ownValuesOf('account', acme, days(365))).toEqual([]);
    expect(await dropExpired(days(364))).toBe(0);
    expect(await dropExpired(days(365))).toBe(1);
  });

  it('are erased with everything, and with the prospects', async () => {
    for (const erase of [() => eraseEverything([]), eraseProspects]) {
      await keep(size(acme, '120'));
      expect(await erase()).toBe(1);
      expect(await ownValuesOf('account', acme, now)).toEqual([]);
    }
  });

  it('come to a database of the first version without touching a row of it', async () => {
    const first = new Dexie(databaseName);
    first.version(1).stores({
      companyPages: 'id, *aliases, expiresAt',
      recentPeople: 'id, *aliases, expiresAt',
      saved: 'id, about, *aliases, expiresAt',
      ruleOuts: 'id, about, *aliases',
      segments: 'id',
      icps: 'id, segment',
      personas: 'id, *icps',
      pains: 'id',
      proofs: 'id',
      messages: 'id',
      packs: 'id',
      meta: 'key',
    });
    await first.open();
    await first.table('icps').put({ id: 'kept', name: 'Kept' });
    first.close();
    expect(await (await open()).icps.count()).toBe(1);
    expect(await keep(size(acme, '120'))).toBe(null);
    expect(await ownValuesOf('account', acme, now)).toHaveLength(1);
  });
});
