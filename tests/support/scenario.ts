/**
 * A scenario is a company or a person as pages showed it, a part of a pack, and the verdicts that follow. No page is
 * read: visits are written as what their readers would have said.
 */
import type { Account } from '@/lib/account/account';
import { foldAccounts } from '@/lib/account/fold';
import { accountSightingFromPerson } from '@/lib/account/from-person';
import type { Subject } from '@/lib/criterion/criterion';
import type { Icp } from '@/lib/icp/icp';
import { foldPeople } from '@/lib/person/fold';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import type { Edges } from '@/lib/verdict/band';
import { judgeAccount, judgePerson } from '@/lib/verdict/judge';
import type { EarlierRuleOut } from '@/lib/verdict/next-step';
import type { Verdict } from '@/lib/verdict/verdict';
import { type ShortSighting, sighting } from './sightings';

/** `subject.json`. */
export interface ScenarioSubject {
  /** What the case is about, as a sentence. */
  note: string;
  /** `YYYY-MM-DD`; 2026-11-21 by default. */
  today?: string;
  visits: ShortSighting[];
  answered?: Subject['answered'];
  attributes?: Subject['attributes'];
  edges?: Partial<Edges>;
  ruledOut?: EarlierRuleOut;
  saved?: boolean;
}

/** `pack-part.json`: the members of a pack that matter here. */
export interface PackPart {
  icps?: Icp[];
  personas?: Persona[];
}

export interface ScenarioResult {
  accounts: { id: string; aliases: string[]; verdicts: object[] }[];
  people: { id: string; aliases: string[]; verdicts: object[] }[];
}

/** Judges everybody that the visits speak of, and shortens the verdicts to what a person can review. */
export function runScenario(
  { visits, today = '2026-11-21', answered, attributes, edges, ruledOut, saved }: ScenarioSubject,
  { icps = [], personas = [] }: PackPart,
): ScenarioResult {
  const seen = visits.map(sighting);
  const sightings = [...seen, ...seen.map(accountSightingFromPerson).filter((each) => each !== null)];
  const shared = { today: new Date(`${today}T12:00:00.000Z`), answered, attributes, edges, ruledOut, saved };
  return {
    accounts: foldAccounts(sightings).map((account) => ({
      ...idOf(account),
      verdicts: icps.length > 0 ? judgeAccount({ icps, account, ...shared }).map(({ icp, ...verdict }) => shorten(icp, verdict)) : [],
    })),
    people: foldPeople(sightings).map((person) => ({
      ...idOf(person),
      verdicts: personas.length > 0 ? judgePerson({ personas, person, ...shared }).map(({ persona, ...verdict }) => shorten(persona, verdict)) : [],
    })),
  };
}

const idOf = ({ id, aliases }: Account | Person) => ({ id, aliases });

function shorten(owner: { id: string; grade: { letter: string; missing: string[] }; negative: boolean }, verdict: Verdict): object {
  const { band, score, low, high, coverage, ruledOutBy, criteria, exclusions, unknowns, conflicts, next } = verdict;
  return {
    of: owner.negative ? `not ${owner.id}` : owner.id,
    grade: owner.grade.letter,
    band,
    score,
    range: [low, high],
    coverage,
    ...(ruledOutBy.length > 0 && { ruledOutBy }),
    ...(exclusions.length > 0 && { exclusions: exclusions.map(({ reason, strength }) => `${strength}: ${reason}`) }),
    criteria: criteria.map(
      ({ id, mode, answer, degree, because, evidence }) =>
        `${id} (${mode}) ${answer}${degree === null ? '' : ` ${degree}`}: ${because} [${evidence.length}]`,
    ),
    ...(unknowns.length > 0 && {
      unknowns: unknowns.map(({ criterion, points, openNext, question }) => `${criterion} ±${points}: ${openNext ?? question}`),
    }),
    ...(conflicts.length > 0 && {
      conflicts: conflicts.map(({ key, values }) => `${key}: ${values.map(({ value }) => JSON.stringify(value)).join(' against ')}`),
    }),
    next,
  };
}
