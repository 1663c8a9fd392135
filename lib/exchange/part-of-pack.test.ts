import { describe, expect, it } from 'vitest';
import { readPack, writePack } from './pack';
import type { Pack } from './pack-schema';
import { partOfPack } from './part-of-pack';
import { samplePacks } from './sample-packs';

const note = {
  id: 'n',
  kind: 'customer-interview' as const,
  source: 'Call with Acme',
  date: '2026-01-01',
  note: 'Acme said so',
  stands: 'supports' as const,
};
const criterion = (id: string) => ({
  id,
  kind: 'question',
  params: { ask: 'Really?' },
  mode: 'score' as const,
  weight: 3,
  because: '',
  evidence: [note],
});
const icp = (id: string, more = {}) => ({ id, name: id, segment: '', status: 'hypothesis' as const, criteria: [], pains: [], ...more });
const persona = (id: string, more = {}) => ({ id, name: id, quote: '', icps: [], role: '', criteria: [], pains: [], ...more });

const pack: Pack = {
  format: 'fitglass-pack',
  version: 1,
  name: 'Ours',
  segments: [
    { id: 's1', name: 'One', market: '', audience: '' },
    { id: 's2', name: 'Two', market: '', audience: '' },
  ],
  icps: [
    icp('a', {
      segment: 's1',
      pains: ['late', 'gone'],
      committee: [
        { persona: 'boss', needed: 1 },
        { persona: 'nobody', needed: 1 },
      ],
      criteria: [criterion('c')],
      evidence: [note],
      sharedOn: '2026-11-01',
    }),
    icp('b', { segment: 's2', pains: ['lost'] }),
  ],
  personas: [
    persona('boss', { exceptions: [{ id: 'e', date: '2026-01-01', note: 'Acme bought' }] }),
    persona('user', { icps: ['a', 'b'], pains: ['slow'] }),
    persona('other', { icps: ['b'] }),
  ],
  pains: [
    { id: 'late', name: 'Late', personas: ['other', 'user'], signs: [criterion('s')] },
    { id: 'lost', name: 'Lost' },
    { id: 'slow', name: 'Slow', segments: ['s2'] },
  ],
  proofs: [
    { id: 'p1', name: 'For all', text: '' },
    { id: 'p2', name: 'For two', text: '', segments: ['s2'] },
    { id: 'p3', name: 'For late', text: '', pains: ['late', 'lost'] },
  ],
  messages: [
    { id: 'm1', name: 'To user', personas: ['user', 'other'] },
    { id: 'm2', name: 'To other', personas: ['other'] },
  ],
  products: [{ id: 'x', name: 'X', features: [], useCases: [], advantages: [], pricing: '', competitors: [] }],
};

describe('what of a pack is given away', () => {
  it('is the chosen ICPs with their segments, personas, pains, proofs and messages', () => {
    const part = partOfPack(pack, { icps: ['a'], evidence: true });
    const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
    expect([part.segments, part.icps, part.personas, part.pains, part.proofs, part.messages].map(ids)).toEqual([
      ['s1'],
      ['a'],
      ['boss', 'user'],
      ['late', 'slow'],
      ['p1', 'p3'],
      ['m1'],
    ]);
    expect(part.products).toBeUndefined();
  });

  it.each([
    [null, true],
    [null, false],
    [['a'], false],
    [['b'], true],
    [[], true],
  ])('of %j with evidence %j never names a record that is not in it, so that it opens again', (icps, evidence) => {
    const opened = readPack(writePack(partOfPack(pack, { icps, evidence })));
    expect(opened.ok || opened.error.message).toBe(true);
  });

  it('leaves out notes about real customers unless they are wanted, and the day of sharing always', () => {
    const without = writePack(partOfPack(pack, { icps: null, evidence: false }));
    expect(without).not.toContain('Acme');
    expect(without).not.toContain('sharedOn');
    const withNotes = writePack(partOfPack(pack, { icps: null, evidence: true }));
    expect(withNotes.split('Acme said so')).toHaveLength(4);
    expect(withNotes).toContain('Acme bought');
    expect(withNotes).not.toContain('sharedOn');
  });

  it.each(samplePacks.map(({ id, text }) => [id, text]))('of the whole sample %s is the sample, byte for byte', (_, text) => {
    const opened = readPack(text);
    if (!opened.ok) throw opened.error;
    expect(writePack(partOfPack(opened.value.pack, { icps: null, evidence: true }))).toBe(writePack(opened.value.pack));
  });
});
