/**
 * Puts one verdict together out of the answers to one record's criteria.
 *
 *   hard exclusion met → ruled out, its reason first      partly → noted, not applied      unknown → does not rule out
 *   soft exclusion met → counts 0 with its weight          partly, unknown → not counted
 *   must not met → ruled out                               partly, unknown → at most possible
 */
import type { Judgement } from '@/lib/criterion/criterion';
import type { Icp } from '@/lib/icp/icp';
import type { Compiled, CompiledCriterion } from '@/lib/match/compiled';
import type { Persona } from '@/lib/persona/persona';
import { bandOf, type Edges } from './band';
import { strongestFirst } from './explain';
import { type EarlierRuleOut, nextStep } from './next-step';
import { openCriteria } from './unknowns';
import type { AppliedExclusion, Band, Conflict, JudgedCriterion, Verdict } from './verdict';
import { type Counted, type Sums, sumsOf, type Weighed, weighSums } from './weigh';
import type { Findable } from './where-to-look';

/** What all verdicts of one subject share. */
export interface Judged {
  about: 'account' | 'person';
  subject: Findable;
  conflicts: Conflict[];
  edges: Edges;
  ruledOut: EarlierRuleOut | null;
  saved: boolean;
}

/** The numbers of a verdict and its word: enough to tell which of many verdicts is the best. */
export interface Summed extends Weighed {
  band: Band;
  ruledOutBy: string[];
  exclusions: AppliedExclusion[];
  sums: Sums;
  openMusts: number;
}

export function sumUp({ criteria }: Compiled<Icp | Persona>, judgements: readonly Judgement[], edges: Edges): Summed {
  const counted: Counted[] = [];
  const exclusions: AppliedExclusion[] = [];
  const unmetMusts: string[] = [];
  let openMusts = 0;
  for (const [at, criterion] of criteria.entries()) {
    const judgement = judgements[at]!;
    if (criterion.mode === 'exclude') {
      if (judgement.answer !== 'met') continue;
      exclusions.push({
        criterion: criterion.id,
        reason: criterion.reason ?? judgement.because,
        strength: criterion.strength,
        evidence: judgement.evidence,
      });
      if (criterion.strength === 'soft') counted.push({ weight: criterion.weight, degree: 0 });
      continue;
    }
    counted.push({ weight: criterion.weight, degree: judgement.degree });
    if (criterion.mode !== 'must' || judgement.answer === 'met') continue;
    if (judgement.answer === 'not-met') unmetMusts.push(judgement.because);
    else openMusts += 1;
  }
  exclusions.sort((a, b) => Number(a.strength === 'soft') - Number(b.strength === 'soft') || (a.reason < b.reason ? -1 : 1));
  const hard = exclusions.filter(({ strength }) => strength === 'hard').map(({ reason }) => reason);
  const ruledOutBy = [...hard, ...unmetMusts.sort()];
  const sums = sumsOf(counted);
  const weighed = weighSums(sums);
  const band = bandOf(weighed, { ruledOut: ruledOutBy.length > 0, capped: openMusts > 0 }, edges);
  return { band, ...weighed, ruledOutBy, exclusions, sums, openMusts };
}

/** @param summed what `sumUp` gave for the same answers. */
export function verdictOf(
  compiled: Compiled<Icp | Persona>,
  judgements: readonly Judgement[],
  shared: Judged,
  summed: Summed = sumUp(compiled, judgements, shared.edges),
): Verdict {
  const { criteria } = compiled;
  const { band, score, low, high, coverage, ruledOutBy, exclusions, sums, openMusts } = summed;
  const unanswered = judgements.map(({ answer }) => answer === 'unknown');
  const open = openCriteria(criteria, unanswered, { sums, ruledOut: ruledOutBy.length > 0, openMusts, edges: shared.edges }, shared.subject);
  return {
    band,
    score,
    low,
    high,
    coverage,
    ruledOutBy,
    criteria: strongestFirst(criteria.map((criterion, at) => judged(criterion, judgements[at]!))),
    exclusions,
    unknowns: open.map(({ unknown }) => unknown),
    conflicts: shared.conflicts,
    next: nextStep({
      about: shared.about,
      name: compiled.record.name,
      negative: compiled.negative,
      band,
      ruledOutBy,
      byExclusion: exclusions.some(({ strength }) => strength === 'hard'),
      open,
      ruledOut: shared.ruledOut,
      saved: shared.saved,
    }),
  };
}

function judged({ id, kind, mode, strength, weight, wanted }: CompiledCriterion, { answer, degree, because, evidence }: Judgement): JudgedCriterion {
  return { id, kind, mode, ...(mode === 'exclude' ? { strength } : {}), weight, wanted, answer, degree, because, evidence };
}
