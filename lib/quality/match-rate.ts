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
import { defaultEdges, matches } from '@/lib/verdict/band';
import { sumUp } from '@/lib/verdict/one-verdict';
import { nearlyNone } from './rate-limits';

export interface MatchRate {
  /** Accounts of which enough is known to say. */
  judged: number;
  /** Those that are a possible or strong fit. */
  matching: number;
  /** Leave one out: how many would match without this criterion; most first. Counted only when nearly none match. */
  without: { criterion: string; matching: number }[];
}

const fits = (compiled: CompiledIcp, judgements: readonly Judgement[]) => {
  const { band } = sumUp(compiled, judgements, defaultEdges);
  return band === 'not-enough-known' ? null : matches(band);
};

/** Needs the word tables when the ICP asks about places, industries or titles. */
export function matchRateOf(icp: Icp, accounts: readonly Account[], today: Date): MatchRate {
  const compiled = compileIcp(icp);
  const all = accounts.map((account) => matchAccount([compiled], account, { today })[0]!.judgements);
  const answers = all.map((judgements) => fits(compiled, judgements));
  const judged = answers.filter((answer) => answer !== null).length;
  const matching = answers.filter((answer) => answer === true).length;
  if (matching > judged * nearlyNone) return { judged, matching, without: [] };
  const known = all.filter((_, at) => answers[at] !== null);
  const without = compiled.criteria.map(({ id }, left) => {
    const but = <Of>(list: readonly Of[]) => list.filter((_, at) => at !== left);
    const rest = { ...compiled, criteria: but(compiled.criteria) };
    return { criterion: id, matching: known.filter((judgements) => fits(rest, but(judgements))).length };
  });
  return { judged, matching, without: without.toSorted((a, b) => b.matching - a.matching) };
}
