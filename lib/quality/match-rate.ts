/**
 * How many of the saved accounts an ICP lets through, and which criterion keeps the most out. An ICP that nearly all
 * match tells nobody apart; one that nearly none match may have one criterion too many (M2, M3).
 */
import type { Account } from '@/lib/account/account';
import type { Judgement } from '@/lib/criterion/criterion';
import type { Icp } from '@/lib/icp/icp';
import { compileIcp } from '@/lib/match/compile';
import type { CompiledIcp } from '@/lib/match/compiled';
import { matchAccount } from '@/lib/match/match';
import { defaultEdges } from '@/lib/verdict/band';
import { sumUp } from '@/lib/verdict/one-verdict';

export interface MatchRate {
  /** Accounts of which enough is known to say. */
  judged: number;
  /** Those that are a possible or strong fit. */
  matching: number;
  /** Leave one out: how many would match without this criterion; most first. */
  without: { criterion: string; matching: number }[];
}

const fits = (compiled: CompiledIcp, judgements: readonly Judgement[]) => {
  const { band } = sumUp(compiled, judgements, defaultEdges);
  return band === 'not-enough-known' ? null : band === 'strong' || band === 'possible';
};

/** Needs the word tables when the ICP asks about places, industries or titles. */
export function matchRateOf(icp: Icp, accounts: readonly Account[], today: Date): MatchRate {
  const compiled = compileIcp(icp);
  const all = accounts.map((account) => matchAccount([compiled], account, { today })[0]!.judgements);
  const answers = all.map((judgements) => fits(compiled, judgements));
  const without = compiled.criteria.map(({ id }, left) => {
    const rest = { ...compiled, criteria: compiled.criteria.filter((_, at) => at !== left) };
    const matching = all.filter(
      (judgements, account) =>
        answers[account] !== null &&
        fits(
          rest,
          judgements.filter((_, at) => at !== left),
        ),
    ).length;
    return { criterion: id, matching };
  });
  return {
    judged: answers.filter((answer) => answer !== null).length,
    matching: answers.filter((answer) => answer === true).length,
    without: without.toSorted((a, b) => b.matching - a.matching),
  };
}
