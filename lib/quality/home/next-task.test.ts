import { describe, expect, it } from 'vitest';
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { nextTask, type Profiles } from './next-task';

const criterion = (id: string, over: Partial<Criterion> = {}): Criterion => ({
  id,
  kind: 'cue',
  params: { any: ['late'] },
  mode: 'score',
  weight: 3,
  because: 'a strength',
  ...over,
});
const three = ['a', 'b', 'c'].map((id) => criterion(id));
const out = criterion('out', { mode: 'exclude', reason: 'Too small.' });
const icp: Icp = { id: 'i', name: 'Shops', segment: 's', status: 'hypothesis', criteria: [...three, out], pains: ['p'] };
const persona: Persona = {
  id: 'h',
  name: 'Hanna',
  quote: 'Late again.',
  icps: ['i'],
  role: '',
  criteria: three.map((each) => ({ ...each, kind: 'person-cue' })),
  pains: ['p'],
};
const all: Profiles = { products: [{}], icps: [icp], personas: [persona], proofs: [] };
const to = (over: Partial<Profiles>) => nextTask({ ...all, ...over }).to;

describe('the one next thing', () => {
  it.each<[string, Partial<Profiles>, readonly string[]]>([
    ['an ICP comes first', { icps: [], products: [] }, ['start']],
    ['a profile of whom to avoid is not yet an ideal', { icps: [{ ...icp, negative: true }] }, ['start']],
    ['then whom it leaves out', { icps: [{ ...icp, criteria: three }], personas: [] }, ['icp', 'i']],
    ['then the first person', { personas: [] }, ['persona', 'new']],
    ['then what is sold', { products: [] }, ['product']],
    ['then proofs that are nobody’s', { proofs: [{ id: 'x', name: 'Replace: a result', text: '' }] }, ['proofs', 'x']],
    ['then what is missing in the weakest', { personas: [{ ...persona, quote: '' }] }, ['persona', 'h']],
    ['and when nothing is missing, a verdict', {}, ['start']],
  ])('%s', (_, over, expected) => expect(to(over)).toEqual(expected));
});
