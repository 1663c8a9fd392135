import { describe, expect, it } from 'vitest';
import { type Pack, readPack, writePack } from '@/lib/exchange/pack';
import { samplePack } from '@/lib/exchange/sample-packs';
import { starterPacks } from '@/lib/exchange/starter-packs';
import { adoptTemplate } from './adopt-template';
import { packOf } from './pack-of';

const mine = { name: 'Mine', market: 'Market', audience: 'Audience' };
const agency = packOf(starterPacks.find(({ id }) => id === 'agency')?.text ?? '');
/** As it would come out of a file. */
const opened = (pack: Pack) => {
  const read = readPack(writePack(pack));
  if (!read.ok) throw read.error;
  expect(read.value.notes).toEqual([]);
  return read.value.pack;
};

describe('taking over a template', () => {
  it('names the first segment as the user does and keeps the rest', () => {
    const pack = opened(adoptTemplate(agency, mine, 'both'));
    expect(pack.segments[0]).toMatchObject({ ...mine, id: agency.segments[0]?.id });
    expect(pack.icps).toEqual(agency.icps);
    expect(pack.personas).toEqual(agency.personas);
  });
  it('leaves people out when only the company is to be described', () => {
    const pack = opened(adoptTemplate(agency, mine, 'company'));
    expect([pack.icps.length, pack.personas.length]).toEqual([1, 0]);
  });
  it('leaves companies out when only the person is to be described, and no persona points at nothing', () => {
    const pack = opened(adoptTemplate(agency, mine, 'person'));
    expect(pack.icps).toEqual([]);
    expect(pack.personas.flatMap(({ icps }) => icps)).toEqual([]);
  });
  it('makes a tested example a hypothesis again: it was tested by somebody else', () => {
    const pack = opened(adoptTemplate(packOf(samplePack('dataspark')?.text ?? ''), mine, 'both'));
    expect(pack.icps.map(({ status }) => status)).toEqual(['hypothesis', 'hypothesis']);
  });
  it('leaves what the user made their own in an earlier run, and gives the segment its new words', () => {
    const pack = adoptTemplate(agency, mine, 'both', { ...agency, proofs: [], personas: [] });
    expect([pack.icps, pack.pains, pack.segments[0]?.name]).toEqual([[], [], 'Mine']);
    expect([pack.personas, pack.proofs]).toEqual([agency.personas, agency.proofs]);
  });
  it('begins from nothing with a segment, an ICP and a persona', () => {
    const pack = opened(adoptTemplate(null, mine, 'both'));
    expect(pack.icps[0]).toMatchObject({ name: 'Mine', segment: pack.segments[0]?.id, criteria: [] });
    expect(pack.personas[0]?.icps).toEqual([pack.icps[0]?.id]);
  });
});
