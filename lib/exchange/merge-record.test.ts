import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingPieces, mergeRecord } from './merge-record';
import { samplePacks } from './sample-packs';

const mine = {
  id: 'shops',
  name: 'Shops',
  pains: ['late', 'lost'],
  criteria: [
    { id: 'size', kind: 'employees-between', params: { min: 50 } },
    { id: 'own', kind: 'question', params: { ask: 'Mine?' } },
  ],
  tone: { formal: 2, technical: 1, serious: 3 },
  sharedOn: '2026-11-01',
};
const theirs = {
  id: 'shops',
  name: 'Online shops',
  pains: ['late'],
  criteria: [
    { id: 'size', kind: 'employees-between', params: { min: 80 } },
    { id: 'new', kind: 'question', params: { ask: 'Theirs?' } },
  ],
  tone: { formal: 2, technical: 1, serious: 3 },
  later: { kept: true },
};

describe('two states of a record', () => {
  it('differ member by member, and item by item where items have an identity', () => {
    expect(differingPieces(mine, theirs).map(({ path }) => path)).toEqual([
      'name',
      'pains',
      'criteria/size',
      'criteria/new',
      'criteria/own',
      'later',
    ]);
  });

  it('come together as chosen, piece by piece', () => {
    expect(mergeRecord<object>(mine, theirs, new Set(['criteria/size', 'criteria/new', 'later']))).toEqual({
      ...mine,
      criteria: [theirs.criteria[0], mine.criteria[1], theirs.criteria[1]],
      later: { kept: true },
    });
    expect(mergeRecord<object>(mine, theirs, new Set(['criteria/own', 'name']))).toEqual({
      ...mine,
      name: 'Online shops',
      criteria: [mine.criteria[0]],
    });
  });

  it('stay mine when nothing is taken, and are theirs with my day of sharing when all is taken', () => {
    expect(mergeRecord<object>(mine, theirs, new Set())).toEqual(mine);
    const all = new Set(differingPieces(mine, theirs).map(({ path }) => path));
    expect(mergeRecord<object>(mine, theirs, all)).toEqual({ ...theirs, sharedOn: '2026-11-01' });
  });

  it('keep what is not asked about: whatever is taken, every piece is exactly one side’s', () => {
    const records = samplePacks.flatMap(({ text }) => (JSON.parse(text) as { icps: { id: string }[] }).icps);
    const record = fc.constantFrom(...records);
    fc.assert(
      fc.property(record, record, fc.func(fc.boolean()), (a, b, take) => {
        const other = { ...b, id: a.id };
        const pieces = differingPieces(a, other);
        const taken = new Set(pieces.map(({ path }) => path).filter(take));
        const merged = mergeRecord<{ id: string }>(a, other, taken);
        const left = differingPieces(merged, other).map(({ path }) => path);
        const moved = differingPieces(merged, a).map(({ path }) => path);
        expect(left.sort()).toEqual(
          pieces
            .map(({ path }) => path)
            .filter((path) => !taken.has(path))
            .sort(),
        );
        expect(moved.sort()).toEqual([...taken].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('keep my notes where the other side has none: packs leave them out, and that takes nothing back', () => {
    const note = { id: 'n', note: 'They said so' };
    const own = {
      id: 'a',
      name: 'A',
      evidence: [note],
      exceptions: [note],
      criteria: [
        { id: 'size', weight: 3, evidence: [note] },
        { id: 'place', evidence: [note] },
      ],
    };
    const other = { id: 'a', name: 'B', criteria: [{ id: 'size', weight: 5 }, { id: 'place' }] };
    expect(differingPieces(own, other).map(({ path }) => path)).toEqual(['name', 'criteria/size']);
    expect(mergeRecord<object>(own, other, new Set(['name', 'criteria/size']))).toEqual({
      ...own,
      name: 'B',
      criteria: [{ id: 'size', weight: 5, evidence: [note] }, own.criteria[1]],
    });
    expect(differingPieces(own, { ...own, evidence: [] }).map(({ path }) => path)).toEqual(['evidence/n']);
  });

  it('with items that cannot be told apart differ as a whole', () => {
    expect(differingPieces({ id: 'a', signs: [{ x: 1 }] }, { id: 'a', signs: [{ x: 2 }] }).map(({ path }) => path)).toEqual(['signs']);
  });
});
