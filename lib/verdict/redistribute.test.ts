import { describe, expect, it } from 'vitest';
import type { Account } from '@/lib/account/account';
import type { Criterion, Icp } from '@/lib/icp/icp';
import { judgeAccount } from './judge';
import { redistribution } from './redistribute';

const today = new Date('2026-11-28T00:00:00Z');
const known = (value: unknown) => [{ value, confidence: 1, evidence: [] }];
const company = (people: number, country: string) =>
  ({
    about: 'account',
    id: `c${people}`,
    aliases: [],
    known: {
      'company.employees': known({ min: people, max: people }),
      'company.headquarters': known({ text: country, country }),
    },
    gaps: [],
  }) as unknown as Account;
const criterion = (over: Partial<Criterion>): Criterion => ({ id: 'x', kind: 'cue', params: {}, mode: 'score', weight: 3, because: '', ...over });
const icp = (criteria: Criterion[]): Icp => ({ id: 'i', name: 'I', segment: '', status: 'hypothesis', criteria, pains: [] });
const size = criterion({ id: 'size', kind: 'employees-between', params: { min: 50, max: 200 } });
const place = criterion({ id: 'place', kind: 'location-in', params: { any: ['DE'] } });
const small = criterion({ id: 'small', kind: 'employees-between', params: { max: 10, tolerance: 1 }, mode: 'exclude', strength: 'hard', weight: 5 });

describe('what a change of an ICP would do', () => {
  it('gives the bands before and after, the same as judging would', () => {
    const before = icp([size]);
    const after = icp([size, place]);
    const judge = redistribution(after, before, today);
    const far = judge(company(100, 'FR'));
    expect(far).toMatchObject({ before: 'strong', after: 'possible', scoreBefore: 100, scoreAfter: 50 });
    expect(far.after).toBe(judgeAccount({ icps: [after], account: company(100, 'FR'), today })[0]!.band);
    expect(far.before).toBe(judgeAccount({ icps: [before], account: company(100, 'FR'), today })[0]!.band);
  });

  it('says what each criterion decides by leaving it out', () => {
    const { without, after } = redistribution(icp([size, place, small]), null, today)(company(6, 'DE'));
    expect(after).toBe('ruled-out');
    expect(without).toEqual({ size: 'ruled-out', place: 'ruled-out', small: 'possible' });
    expect(redistribution(icp([size, place]), null, today)(company(100, 'DE')).before).toBeNull();
  });
});
