/** Nothing that the user noted of a company, and no name of one, leaves with a pack or a document (decision 0020). */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exportPack } from '@/lib/app/export-pack';
import { note } from '@/lib/app/notes/note';
import { markReviewed } from '@/lib/app/quality/keep-alive';
import { painTally } from '@/lib/app/share/pain-tally';
import { documentKinds, material, shareDocument } from '@/lib/app/share/share-document';
import { readPack } from '@/lib/exchange/pack';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { changeNotes } from '@/lib/storage/notes';
import { close } from '@/lib/storage/open';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { putRecord } from '@/lib/storage/records';
import { save } from '@/lib/storage/saved';
import { databaseName } from '@/lib/storage/schema';
import { goodIcp, goodPersona } from '@/tests/support/good-profiles';
import { sighting } from '@/tests/support/sightings';
import { sharePack } from './share-pack';

vi.mock('../load-words', () => ({ loadPlaces: async () => smallPlaceParser() }));

const now = new Date('2026-11-28T12:00:00Z');
const day = '2026-11-27';
const domain = 'domain:quagmoor.example';
/** Of each of these there is one in the notes only, and none in the profiles. */
const planted = ['quagmoor', 'zwirbelgrund', 'fennelvote', 'plimsoll', 'hufflemere', 'outcome', 'touches', 'shift-in-results', 'new wins', day];

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
  await putRecord('icp', { ...goodIcp, review: {} }, 'First', new Date('2026-10-10T12:00:00Z'));
  await putRecord('persona', goodPersona, 'First', new Date('2026-10-10T12:00:00Z'));
});
afterEach(close);

/** A saved company with an outcome, a touch, a note and a list, and so many wins outside the ICP that its review says so. */
async function noteMuch() {
  const fit = { profile: { id: goodIcp.id, name: goodIcp.name }, band: 'weak' as const };
  const url = 'https://quagmoor.example/';
  const seen = sighting({ url, about: 'account', says: { 'company.name': 'Quagmoor', 'company.website': url } });
  await save({ about: 'account', id: domain, aliases: seen.aliases, name: 'Quagmoor', sightings: [seen] }, now);
  await changeNotes({ about: 'account', aliases: seen.aliases, name: 'Quagmoor' }, (notes) => ({ ...notes, lists: ['Hufflemere'] }), now);
  for (let at = 0; at < 12; at += 1) await note('account', domain, { set: 'outcome', kind: 'won', day, reason: 'Zwirbelgrund', fit }, now);
  await note('account', domain, { set: 'touch', kind: 'replied', note: 'Fennelvote', fit }, now);
  await note('account', domain, { set: 'text', text: 'Plimsoll' }, now);
  await markReviewed('icp', goodIcp.id, () => now);
}

it('no word of what came of a company is in an exported pack, in a shared one or in a document', async () => {
  await noteMuch();
  const { icps, personas } = await icpsAndPersonas();
  const [pack, tally] = [await material(), await painTally(now)];
  const documents = documentKinds.flatMap((kind) =>
    [...icps, ...personas].flatMap(({ id }) => shareDocument(kind, id, pack, kind === 'product' ? tally : null) ?? []),
  );
  const { text } = await exportPack();
  const files = [
    text,
    (await sharePack({ icps: null, evidence: true })).text,
    ...documents.flatMap((document) => document.files.map((file) => file.text)),
  ];
  expect(tally.companies).toBe(1);
  expect(readPack(text)).toMatchObject({ ok: true });
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) {
    expect(file.length).toBeGreaterThan(40);
    expect(planted.filter((word) => file.toLowerCase().includes(word))).toEqual([]);
  }
});
