import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionKinds } from '@/lib/criterion/kinds';
import { unfinishedAmong } from '@/lib/criterion/unfinished';
import { leftOutOf, sayLeftOut } from './finished-criteria';
import { readPack, writePack } from './pack';
import type { Pack } from './pack-schema';
import { partOfPack } from './part-of-pack';

const criterion = (id: string, kind: string, params: unknown) => ({ id, kind, params, mode: 'score' as const, weight: 3, because: '' });
type Written = ReturnType<typeof criterion>;
const packWith = (ofIcp: Written[], ofPersona: Written[]): Pack => ({
  format: 'fitglass-pack',
  version: 1,
  name: 'Ours',
  segments: [],
  icps: [{ id: 'shops', name: 'Shops', segment: '', status: 'hypothesis', criteria: ofIcp, pains: [] }],
  personas: [{ id: 'buyer', name: 'Buyer', quote: '', icps: ['shops'], role: '', criteria: ofPersona, pains: [] }],
  pains: [],
  proofs: [],
  messages: [],
});
const all = { icps: null, evidence: true };
const backwards = criterion('size', 'employees-between', { min: 200, max: 50 });
const empty = criterion('title', 'title', {});
const sound = criterion('tools', 'technology', { any: ['HubSpot'] });
const newer = criterion('moon', 'moon-phase', { full: true });

describe('unfinished criteria', () => {
  it('are named with what they lack, and kinds of a newer version are not among them', () => {
    expect(unfinishedAmong([backwards, sound, newer], 'account')).toEqual([
      { id: 'size', name: 'Employees', why: 'Give a lower end, an upper end or both, the lower first.' },
    ]);
    expect(unfinishedAmong([sound], 'person')[0]?.why).toContain('cannot stand in a persona');
    expect(unfinishedAmong([criterion('q', 'question', { ask: 'How old are they?' })], 'person')[0]?.why).toContain('Nobody is judged by age');
  });

  it('stay out of what is given away, which says so', () => {
    const whole = packWith([backwards, sound, newer], [empty]);
    const given = partOfPack(whole, all);
    expect(given.icps[0]?.criteria.map(({ id }) => id)).toEqual(['tools', 'moon']);
    expect(sayLeftOut(leftOutOf(given, whole))).toBe('Left out as unfinished: Employees in “Shops”, Title in “Buyer”.');
    expect(readPack(writePack(whole)).ok).toBe(false);
    expect(readPack(writePack(given)).ok).toBe(true);
  });

  it('never make a pack that cannot be opened again, whatever the editor was left with', () => {
    const examples = criterionKinds.flatMap(({ id, examples: [first] }) =>
      first ? [{ kind: id, params: first.params as Record<string, unknown> }] : [],
    );
    const strange = fc.oneof(
      fc.constant(undefined),
      fc.constant(''),
      fc.integer(),
      fc.constant([]),
      fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
      fc.constant('age'),
    );
    const written = fc
      .tuple(
        fc.constantFrom(...examples, { kind: 'age-range', params: {} }, { kind: 'moon-phase', params: { full: true } }),
        fc.dictionary(fc.constantFrom('min', 'max', 'any', 'ask', 'attribute', 'include', 'nonsense'), strange),
      )
      .map(([{ kind, params }, over]) => ({ kind, params: { ...params, ...over } }));
    const criteria = fc.array(written, { maxLength: 5 }).map((list) => list.map(({ kind, params }, at) => criterion(`c${at}`, kind, params)));
    let refusedBefore = 0;
    fc.assert(
      fc.property(criteria, criteria, (ofIcp, ofPersona) => {
        const whole = packWith(ofIcp, ofPersona);
        if (!readPack(writePack(whole)).ok) refusedBefore += 1;
        const given = partOfPack(whole, all);
        const text = writePack(given);
        const read = readPack(text);
        expect(read.ok ? '' : read.error.message).toBe('');
        if (read.ok) expect(writePack(read.value.pack)).toBe(text);
        expect(given.icps[0]!.criteria.length + given.personas[0]!.criteria.length + leftOutOf(given, whole).length).toBe(
          ofIcp.length + ofPersona.length,
        );
      }),
      { numRuns: 200 },
    );
    expect(refusedBefore).toBeGreaterThan(0);
  });
});
