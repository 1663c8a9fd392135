import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { starterPacks } from '@/lib/exchange/starter-packs';
import { systemClock } from '@/lib/kernel/clock';
import { close } from '@/lib/storage/open';
import { allRecords, putPack } from '@/lib/storage/packs';
import { databaseName } from '@/lib/storage/schema';
import { recordsOf, remainderOf } from '../packs/pack-rows';
import { adoptTemplate } from './adopt-template';
import { keysOf, leftOf, sayLeft, stillThere, takeOut } from './leftovers';
import { packOf } from './pack-of';

const mine = { name: 'Mine', market: 'Market', audience: 'Audience' };
const template = (id: string) => packOf(starterPacks.find((each) => each.id === id)?.text ?? '');

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
});
afterEach(close);

it('what another choice wrote is told, taken out with its mentions, and can be put back', async () => {
  const first = adoptTemplate(template('agency'), mine, 'both');
  await putPack(recordsOf(first), remainderOf(first), systemClock());
  const second = adoptTemplate(template('agency'), mine, 'company');
  const wrote = await stillThere(keysOf(first));
  expect(wrote.length).toBe(keysOf(first).filter((key) => !key.startsWith('message/')).length);
  const left = leftOf(wrote, keysOf(second));
  expect(left).toEqual(first.personas.map(({ id }) => `persona/${id}`));
  expect(sayLeft(left)).toMatch(/^\d+ personas$/);
  const before = await allRecords();
  const undo = await takeOut(left);
  const after = await allRecords();
  expect(after.personas).toEqual([]);
  expect(after.icps.map(({ id }) => id)).toEqual(before.icps.map(({ id }) => id));
  expect(after.icps.flatMap(({ committee }) => committee ?? [])).toEqual([]);
  await undo();
  const back = await allRecords();
  expect(back.personas.map(({ id }) => id).sort()).toEqual(before.personas.map(({ id }) => id).sort());
  expect(back.icps.flatMap(({ committee }) => committee ?? []).length).toBe(before.icps.flatMap(({ committee }) => committee ?? []).length);
});

it('another template leaves everything of the first behind', () => {
  const left = leftOf(keysOf(template('agency')), keysOf(template('fintech')));
  expect(left).toEqual(keysOf(template('agency')));
});
