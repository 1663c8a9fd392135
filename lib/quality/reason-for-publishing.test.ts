import { describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
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
});
