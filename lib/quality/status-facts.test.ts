import { describe, expect, it } from 'vitest';
import { type Icp, type IcpStatus, icpStatuses } from '@/lib/icp/icp';
import { movesFrom } from '@/lib/icp/status';
import { goodIcp } from '@/tests/support/good-profiles';
import { statusFacts } from './status-facts';

describe('the status of an ICP', () => {
  const bare: Icp = { ...goodIcp, criteria: [], pains: [], status: 'hypothesis' };
  const full: Icp = {
    ...goodIcp,
    why: 'They lose most to overtime.',
    document: ['Goals', 'Buying process'].map((category) => ({ category, characteristic: 'x', description: 'something' })),
  };
  const move = (status: IcpStatus, to: IcpStatus, icp: Icp) => movesFrom(status, statusFacts(icp)).find((each) => each.to === to);

  it('goes on only when its rule holds, and says what is missing', () => {
    expect(move('hypothesis', 'shared', bare)?.needs).toEqual([
      'say in one sentence why this segment',
      'write about firmographics, the tools they use, what they value, their goals, what hurts them and how they buy',
    ]);
    expect(move('hypothesis', 'shared', full)?.needs).toEqual([]);
    expect(move('shared', 'tested', bare)?.needs).toEqual(['support a criterion with evidence']);
    expect(move('shared', 'tested', full)?.needs).toEqual([]);
    const against = full.criteria.map((each) =>
      each.mode === 'must' ? { ...each, evidence: [{ ...each.evidence![0]!, stands: 'contradicts' as const }] } : each,
    );
    expect(move('shared', 'tested', { ...full, criteria: against })?.needs).toEqual(['settle what speaks against “50–250 employees”']);
    expect(move('tested', 'current', { ...full, criteria: full.criteria.slice(0, 4) })?.needs).toEqual(['add an exclusion']);
    expect(move('tested', 'current', full)?.needs).toEqual([]);
  });

  it('can always step back or retire, and come back from there', () => {
    for (const status of icpStatuses) {
      const back = movesFrom(status, statusFacts(bare)).filter(({ direction }) => direction !== 'on');
      expect(back.length).toBeGreaterThan(0);
      expect(back.every(({ needs }) => needs.length === 0)).toBe(true);
    }
    expect(movesFrom('retired', statusFacts(bare)).map(({ to }) => to)).toEqual(['hypothesis']);
    expect(move('hypothesis', 'current', full)).toBeUndefined();
  });
});
