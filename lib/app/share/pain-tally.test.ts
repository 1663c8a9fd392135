import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { close } from '@/lib/storage/open';
import { putPack } from '@/lib/storage/packs';
import { ruleOut } from '@/lib/storage/rule-outs';
import { save } from '@/lib/storage/saved';
import { databaseName } from '@/lib/storage/schema';
import { type ShortSignals, sighting } from '@/tests/support/sightings';
import { painTally } from './pain-tally';

vi.mock('../load-words', () => ({ loadPlaces: async () => smallPlaceParser() }));

const now = new Date('2026-11-29T12:00:00Z');
const shops: Icp = {
  id: 'shops',
  name: 'Shops',
  segment: 's',
  status: 'tested',
  pains: ['silos'],
  criteria: [{ id: 'size', kind: 'employees-between', params: { min: 50, max: 500, tolerance: 1 }, mode: 'must', weight: 5, because: 'x' }],
};

async function keep(name: string, says: ShortSignals): Promise<string[]> {
  const url = `https://${name.toLowerCase()}.example/`;
  const seen = sighting({ url, about: 'account', says: { 'company.name': name, 'company.website': url, ...says } });
  await save({ about: 'account', id: seen.aliases[0]!, aliases: seen.aliases, name, sightings: [seen] }, now);
  return seen.aliases;
}

beforeEach(async () => {
  await close();
  await Dexie.delete(databaseName);
  await putPack(
    {
      segments: [{ id: 's', name: 'Shops', market: 'Trade', audience: '' }],
      icps: [shops],
      personas: [],
      pains: [
        { id: 'silos', name: 'Data in silos', cues: ['data silos'] },
        { id: 'returns', name: 'Too many returns', cues: ['returns'] },
      ],
      proofs: [],
      products: [],
      messages: [],
    },
    { id: 'p', name: 'Ours', rest: {} },
    now,
  );
});
afterEach(close);

const size = (min: number, max: number) => ({ 'company.employees': { min, max } });

it('is empty while nobody is saved', async () =>
  expect(await painTally(now)).toEqual({
    companies: 0,
    strong: 0,
    pains: { silos: { all: { seen: 0, of: 0 }, strong: { seen: 0, of: 0 } }, returns: { all: { seen: 0, of: 0 }, strong: { seen: 0, of: 0 } } },
  }));

it('counts where the cues of a pain stood, at strong fits and at all, and leaves out who is ruled out', async () => {
  await keep('Alpha', { ...size(51, 200), 'company.cues': ['Our data silos cost us days.', 'We count returns.'] });
  await keep('Beta', { ...size(51, 200), 'company.cues': ['We sell lamps.'] });
  await keep('Gamma', { 'company.cues': ['Too many returns this year.'] });
  await keep('Delta', { ...size(5_001, 10_000), 'company.cues': ['Our data silos grow.'] });
  const no = await keep('Epsilon', { ...size(51, 200), 'company.cues': ['Our data silos grow.'] });
  await ruleOut({ id: 'r', about: 'account', aliases: no, name: 'Epsilon', reason: 'a rival', at: now.toISOString() });
  expect(await painTally(now)).toEqual({
    companies: 3,
    strong: 2,
    pains: {
      /* Gamma's size is not known: it may still be one of the ICP, so its pain is looked for there, too. */
      silos: { all: { seen: 1, of: 3 }, strong: { seen: 1, of: 2 } },
      /* No profile names it, so it is looked for everywhere. */
      returns: { all: { seen: 2, of: 3 }, strong: { seen: 1, of: 2 } },
    },
  });
});
