import { describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { reasonForPublishing } from './reason-for-publishing';

const size = { id: 'size', kind: 'employees-between', params: { min: 50, max: 200 }, mode: 'score' as const, weight: 3, because: '' };
const icp: Icp = { id: 'i', name: 'I', segment: '', status: 'hypothesis', criteria: [size], pains: [] };

describe('the reason that is offered for publishing', () => {
  it('names one change and counts several', () => {
    expect(reasonForPublishing(icp, null)).toBe('First version');
    expect(reasonForPublishing(icp, icp)).toBe('');
    expect(reasonForPublishing(icp, { ...icp, criteria: [] })).toBe('Added 50–200 employees');
    expect(reasonForPublishing({ ...icp, criteria: [{ ...size, weight: 5 }], why: 'Because' }, icp)).toBe('Changed 50–200 employees; another why');
    expect(reasonForPublishing({ ...icp, criteria: [] }, { ...icp, criteria: [size, { ...size, id: 'b' }] })).toBe('Removed 2 criteria');
  });

  it('says of a persona what changed about them', () => {
    const persona: Persona = { id: 'p', name: 'P', quote: '', icps: [], role: '', criteria: [], pains: [] };
    const changed: Persona = { ...persona, quote: 'Show me.', roles: ['user'], channels: ['E-mail'], mind: { do: 'Counts' } };
    expect(reasonForPublishing(changed, persona)).toBe('Another quote; where and how they buy; what they think and want; how to speak with them');
    expect(reasonForPublishing({ ...icp, committee: [{ persona: 'p', needed: 1 }] }, icp)).toBe('Who sits at the table');
  });
});
