/**
 * From known facts to verdicts: one per ICP for an account, one per persona for a person, best first, never blended.
 * Pure: nothing that goes in is changed, and the order of ICPs, criteria and visits does not matter.
 */
import type { Account } from '@/lib/account/account';
import { conflictsOf } from '@/lib/account/conflicts';
import type { OwnAnswers } from '@/lib/account/notes';
import type { Subject } from '@/lib/criterion/criterion';
import type { Icp } from '@/lib/icp/icp';
import { compileIcp, compilePersona } from '@/lib/match/compile';
import type { CompiledIcp } from '@/lib/match/compiled';
import { type Match, matchAccount, matchPerson } from '@/lib/match/match';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import { onceSpoken } from '@/lib/wording/once-spoken';
import { defaultEdges, type Edges, height, matches } from './band';
import { gradeIcp, gradePersona } from './grade';
import type { EarlierRuleOut } from './next-step';
import { type Judged, type Summed, sumUp, verdictOf } from './one-verdict';
import type { CompanyVerdict, Grade, PersonVerdict, Verdict } from './verdict';
import { findable } from './where-to-look';

interface Judging {
  today: Date;
  /** The user's answers to `question` criteria, by criterion id. */
  answered?: Subject['answered'] | undefined;
  /** The user's own attributes of this subject, by name. */
  attributes?: Subject['attributes'];
  /** The user's answers to criteria of any kind, by ICP or persona and criterion. */
  answers?: OwnAnswers | undefined;
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
 * One verdict per ICP that is compared with companies. A negative ICP that matches (from possible upwards) stands first; then by band,
 * score, coverage and name; negative ICPs that do not match stand last. The runner-up is the second.
 */
export const judgeAccount = ({ icps, ...judging }: AccountJudging): CompanyVerdict[] =>
  judgeCompiledAccount({ compiled: icps.filter(isCompared).map(compileIcp), ...judging });

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
    .map((match): PersonVerdict => ({ persona: personaOf(match), ...judged(match) }))
    .sort((a, b) => bestFirst(a.persona, a, b.persona, b));
}

/** Only the first of `judgeAccount`, for pages full of companies: the others are weighed but not explained. */
export function judgeAccountQuickly({ icps, account, ...judging }: AccountJudging): CompanyVerdict | null {
  const matches = matchAccount(icps.filter(isCompared).map(compileIcp), account, judging);
  const best = bestOf(matches, judging);
  return (
    best && {
      icp: ownerOf(best.match, gradeOnce(best.match.compiled.record, gradeIcp)),
      ...judgeAll(account, 'account', judging)(best.match, best.summed),
    }
  );
}

/** Only the first of `judgePerson`. */
export function judgePersonQuickly({ personas, person, ...judging }: PersonJudging): PersonVerdict | null {
  const best = bestOf(matchPerson(personas.map(compilePersona), person, judging), judging);
  return (
    best && {
      persona: personaOf(best.match),
      ...judgeAll(person, 'person', judging)(best.match, best.summed),
    }
  );
}

function bestOf<Of extends Icp | Persona>(matches: readonly Match<Of>[], { edges }: Judging): { match: Match<Of>; summed: Summed } | null {
  let best: { match: Match<Of>; summed: Summed; owner: Named } | null = null;
  for (const match of matches) {
    const { record, negative } = match.compiled;
    const one = {
      match,
      summed: sumUp(match.compiled, match.judgements, { ...defaultEdges, ...edges }),
      owner: { id: record.id, name: record.name, negative },
    };
    if (!best || bestFirst(one.owner, one.summed, best.owner, best.summed) < 0) best = one;
  }
  return best;
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
  return ({ compiled, judgements }: Match<Icp | Persona>, summed?: Summed): Verdict => verdictOf(compiled, judgements, shared, summed);
}

const ownerOf = ({ compiled }: Match<Icp | Persona>, grade: Grade) => ({
  id: compiled.record.id,
  name: compiled.record.name,
  grade,
  negative: compiled.negative,
});

/** Retired ones are history, and one about consumers is a document: no company and nobody is ever held against it (O4). */
export const isCompared = ({ status, sells }: Icp): boolean => status !== 'retired' && sells !== 'consumers';

function personaOf(match: Match<Persona>): PersonVerdict['persona'] {
  const { record } = match.compiled;
  const exceptions = (record.exceptions ?? []).map(({ note }) => note).filter((note) => note.trim() !== '');
  return { ...ownerOf(match, gradeOnce(record, gradePersona)), ...(exceptions.length > 0 ? { exceptions } : {}) };
}

const grades = onceSpoken<Grade>();

/** A record's grade: see `compileIcp` about records and their identity. */
const gradeOnce = <Owner extends Icp | Persona>(record: Owner, grade: (record: Owner) => Grade): Grade => grades(record, () => grade(record));

type Named = Omit<CompanyVerdict['icp'], 'grade'>;
type Numbers = Pick<Verdict, 'band' | 'score' | 'coverage'>;

function bestFirst(owner: Named, verdict: Numbers, otherOwner: Named, other: Numbers): number {
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

const place = ({ negative }: Named, { band }: Numbers) => (!negative ? 1 : matches(band) ? 0 : 2);
