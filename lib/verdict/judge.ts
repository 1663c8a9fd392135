/**
 * From known facts to verdicts: one per ICP for an account, one per persona for a person, best first, never blended.
 * Pure: nothing that goes in is changed, and the order of ICPs, criteria and visits does not matter.
 */
import type { Account } from '@/lib/account/account';
import { conflictsOf } from '@/lib/account/conflicts';
import type { Subject } from '@/lib/criterion/criterion';
import type { Icp } from '@/lib/icp/icp';
import { compileIcp, compilePersona } from '@/lib/match/compile';
import type { CompiledIcp } from '@/lib/match/compiled';
import { type Match, matchAccount, matchPerson } from '@/lib/match/match';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import { defaultEdges, type Edges, height } from './band';
import { gradeIcp, gradePersona } from './grade';
import { type EarlierRuleOut, matches } from './next-step';
import { type Judged, verdictOf } from './one-verdict';
import type { CompanyVerdict, Grade, PersonVerdict, Verdict } from './verdict';
import { findable } from './where-to-look';

interface Judging {
  today: Date;
  /** The user's answers to `question` criteria, by criterion id. */
  answered?: Subject['answered'] | undefined;
  /** The user's own attributes of this subject, by name. */
  attributes?: Subject['attributes'];
  /** Where bands begin; the ones given replace the defaults. */
  edges?: Partial<Edges> | undefined;
  /** The user's earlier decision about this subject: it stays, whatever the rules say now. */
  ruledOut?: EarlierRuleOut | null | undefined;
  saved?: boolean | undefined;
}

export interface AccountJudging extends Judging {
  icps: readonly Icp[];
  account: Account;
}

export interface PersonJudging extends Judging {
  personas: readonly Persona[];
  person: Person;
}

/**
 * One verdict per ICP that is not retired. A negative ICP that matches (from possible upwards) stands first; then by band,
 * score, coverage and name; negative ICPs that do not match stand last. The runner-up is the second.
 */
export const judgeAccount = ({ icps, ...judging }: AccountJudging): CompanyVerdict[] =>
  judgeCompiledAccount({ compiled: icps.filter(({ status }) => status !== 'retired').map(compileIcp), ...judging });

/** The same for callers that judge many accounts and compile their ICPs once. */
export function judgeCompiledAccount({
  compiled,
  account,
  ...judging
}: Omit<AccountJudging, 'icps'> & { compiled: readonly CompiledIcp[] }): CompanyVerdict[] {
  const judged = judgeAll(account, 'account', judging);
  return matchAccount(compiled, account, judging)
    .map((match): CompanyVerdict => ({ icp: ownerOf(match, gradeOnce(match.compiled.record, gradeIcp)), ...judged(match) }))
    .sort((a, b) => bestFirst(a.icp, a, b.icp, b));
}

/** One verdict per persona, ordered like `judgeAccount`. A person may well match several. */
export function judgePerson({ personas, person, ...judging }: PersonJudging): PersonVerdict[] {
  const judged = judgeAll(person, 'person', judging);
  return matchPerson(personas.map(compilePersona), person, judging)
    .map((match): PersonVerdict => ({ persona: ownerOf(match, gradeOnce(match.compiled.record, gradePersona)), ...judged(match) }))
    .sort((a, b) => bestFirst(a.persona, a, b.persona, b));
}

function judgeAll(subject: Account | Person, about: 'account' | 'person', { edges, ruledOut, saved }: Judging) {
  const shared: Judged = {
    about,
    subject: findable(subject),
    conflicts: conflictsOf(subject),
    edges: { ...defaultEdges, ...edges },
    ruledOut: ruledOut ?? null,
    saved: saved ?? false,
  };
  return ({ compiled, judgements }: Match<Icp | Persona>): Verdict => verdictOf(compiled, judgements, shared);
}

const ownerOf = ({ compiled }: Match<Icp | Persona>, grade: Grade) => ({
  id: compiled.record.id,
  name: compiled.record.name,
  grade,
  negative: compiled.negative,
});

const grades = new WeakMap<Icp | Persona, Grade>();

/** A record's grade, once per record: see `compileIcp` about records and their identity. */
function gradeOnce<Owner extends Icp | Persona>(record: Owner, grade: (record: Owner) => Grade): Grade {
  let held = grades.get(record);
  if (!held) {
    held = grade(record);
    grades.set(record, held);
  }
  return held;
}

type Owner = CompanyVerdict['icp'];

function bestFirst(owner: Owner, verdict: Verdict, otherOwner: Owner, other: Verdict): number {
  return (
    place(owner, verdict) - place(otherOwner, other) ||
    height[other.band] - height[verdict.band] ||
    (other.score ?? -1) - (verdict.score ?? -1) ||
    other.coverage - verdict.coverage ||
    compare(owner.name, otherOwner.name) ||
    compare(owner.id, otherOwner.id)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const place = ({ negative }: Owner, { band }: Verdict) => (!negative ? 1 : matches(band) ? 0 : 2);
