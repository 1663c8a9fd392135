/** Everything that the seven rules look at, gathered once. */
import type { Account } from '@/lib/account/account';
import type { Goal } from '@/lib/pain/goals';
import { goalsIn } from '@/lib/pain/goals';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import { everythingSaid, type Saying } from '@/lib/pain/sayings';
import type { Person } from '@/lib/person/person';
import type { CompanyVerdict, JudgedCriterion, PersonVerdict } from '@/lib/verdict/verdict';
import { type Readiness, readinessOf } from './readiness';
import type { TraitRatings } from './trait';

export interface TraitSources {
  account: Account | null;
  person: Person | null;
  /** Best first, as judged. */
  companyVerdicts: readonly CompanyVerdict[];
  personVerdicts: readonly PersonVerdict[];
  pains: readonly LikelyPain[];
  today: Date;
  ratings?: TraitRatings | undefined;
}

export interface TraitInputs extends TraitSources {
  readiness: Readiness;
  said: readonly Saying[];
  goals: readonly Goal[];
  /** Criteria of the best company and person verdict, without exclusions. */
  criteria: readonly JudgedCriterion[];
}

export function traitInputs(sources: TraitSources): TraitInputs {
  const { account, person, companyVerdicts, personVerdicts, today } = sources;
  const said = everythingSaid(account, person);
  const judged = [companyVerdicts.find(({ icp }) => !icp.negative), personVerdicts.find(({ persona }) => !persona.negative)];
  return {
    ...sources,
    said,
    goals: goalsIn(said),
    readiness: readinessOf(account, person, today),
    criteria: judged.flatMap((verdict) => verdict?.criteria.filter(({ mode }) => mode !== 'exclude') ?? []),
  };
}
