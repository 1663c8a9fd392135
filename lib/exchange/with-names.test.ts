import { describe, expect, it } from 'vitest';
import { type Pack, readPack, writePack } from './pack';
import { partOfPack } from './part-of-pack';

const begun: Pack = {
  format: 'fitglass-pack',
  version: 1,
  name: 'Begun',
  segments: [{ id: 's', name: '', market: '', audience: '' }],
  icps: [],
  personas: [],
  pains: [{ id: 'p', name: ' ' }],
  proofs: [{ id: 'f', name: '', text: '' }],
  messages: [],
  products: [
    { id: 'x', name: '', features: [], useCases: [], advantages: [], pricing: '', competitors: [{ id: 'c', name: '', targets: '', gap: '' }] },
  ],
};

describe('records without a name', () => {
  it('are given away under one that says so, and the pack can be read again', () => {
    expect(readPack(writePack(begun)).ok).toBe(false);
    const read = readPack(writePack(partOfPack(begun, { icps: null, evidence: true })));
    expect(read.ok && read.value.pack.segments[0]?.name).toBe('Without a name');
    expect(read.ok && read.value.pack.products?.[0]?.competitors[0]?.name).toBe('Without a name');
  });

  it('leave named records as they are', () => {
    const pack = { ...begun, products: undefined, segments: [{ id: 's', name: 'Shops', market: '', audience: '' }] };
    expect(partOfPack(pack, { icps: null, evidence: true }).segments).toEqual(pack.segments);
  });
});
