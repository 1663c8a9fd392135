/**
 * What a change of one ICP would do to companies that are known already: their bands before and after, and their bands
 * if one criterion were not there. Criteria are judged once per company; leaving one out only sums up again.
 */
import type { Account } from '@/lib/account/account';
import type { Icp } from '@/lib/icp/icp';
import { compileIcp } from '@/lib/match/compile';
import type { CompiledIcp } from '@/lib/match/compiled';
import { matchAccount } from '@/lib/match/match';
import { defaultEdges } from './band';
import { sumUp } from './one-verdict';
import type { Band } from './verdict';

export interface Rebanded {
  /** Null where the ICP was never published. */
  before: Band | null;
  after: Band;
  scoreBefore: number | null;
  scoreAfter: number | null;
  /** By criterion id: the band without it. */
  without: Readonly<Record<string, Band>>;
}

const numbers = (compiled: CompiledIcp, account: Account, today: Date) => {
  const judgements = matchAccount([compiled], account, { today })[0]!.judgements;
  return { judgements, ...sumUp(compiled, judgements, defaultEdges) };
};

/** Prepares both states of the ICP once; the result is asked per company. @param published null before the first publishing. */
export function redistribution(draft: Icp, published: Icp | null, today: Date): (account: Account) => Rebanded {
  const next = compileIcp(draft);
  const last = published && compileIcp(published);
  const smaller = next.criteria.map((_, left) => ({ ...next, criteria: next.criteria.filter((__, at) => at !== left) }));
  return (account) => {
    const after = numbers(next, account, today);
    const before = last && numbers(last, account, today);
    const without = next.criteria.map(({ id }, left) => {
      const judgements = after.judgements.filter((_, at) => at !== left);
      return [id, sumUp(smaller[left]!, judgements, defaultEdges).band] as const;
    });
    return {
      before: before?.band ?? null,
      after: after.band,
      scoreBefore: before?.score ?? null,
      scoreAfter: after.score,
      without: Object.fromEntries(without),
    };
  };
}
