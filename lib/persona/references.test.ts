import { describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import { holdersOf, refersTo, withoutReference, withReferenceOf } from './references';

const icp: Icp = {
  id: 'shops',
  name: 'Shops',
  segment: 'retail',
  status: 'hypothesis',
  criteria: [],
  pains: ['a', 'b', 'c'],
  committee: [
    { persona: 'mia', needed: 2 },
    { persona: 'steve', needed: 1 },
  ],
};

describe('references between records', () => {
  it('say which kinds may name a pain', () => {
    expect(holdersOf('pain').toSorted()).toEqual(['icp', 'message', 'persona', 'proof']);
    expect(holdersOf('product')).toEqual([]);
  });

  it('are taken out of lists, of seats and of the one segment', () => {
    expect(withoutReference('icp', icp, 'pain', 'b').pains).toEqual(['a', 'c']);
    expect(withoutReference('icp', icp, 'persona', 'mia').committee).toEqual([{ persona: 'steve', needed: 1 }]);
    expect(withoutReference('icp', icp, 'segment', 'retail').segment).toBe('');
  });

  it('leave a record alone that never named the id', () => {
    expect(withoutReference('icp', icp, 'pain', 'z')).toBe(icp);
    expect(refersTo('icp', icp, 'pain', 'z')).toBe(false);
    expect(refersTo('icp', icp, 'persona', 'steve')).toBe(true);
  });

  it('come back to their place with what was written meanwhile', () => {
    const renamed = { ...withoutReference('icp', icp, 'persona', 'mia'), name: 'Online shops' };
    expect(withReferenceOf('icp', renamed, icp, 'persona', 'mia')).toEqual({ ...icp, name: 'Online shops' });
    const moved = { ...withoutReference('icp', icp, 'segment', 'retail'), segment: 'energy' };
    expect(withReferenceOf('icp', moved, icp, 'segment', 'retail').segment).toBe('energy');
  });
});
