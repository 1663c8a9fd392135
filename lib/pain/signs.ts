/**
 * Facts that suggest a pain, asked in the language of criteria and judged by the criterion kinds: hiring for support, ten
 * months in the role, a certain tool. Only what is met counts, and only with the words that prove it.
 */
import type { Account } from '@/lib/account/account';
import type { Subject } from '@/lib/criterion/criterion';
import { criterionKind } from '@/lib/criterion/kinds';
import { withoutWish } from '@/lib/criterion/wish';
import type { Criterion, Icp } from '@/lib/icp/icp';
import { compileIcp, compilePersona } from '@/lib/match/compile';
import { type Match, matchAccount, matchPerson } from '@/lib/match/match';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SignalKey } from '@/lib/signal/vocabulary';

export interface MetSign {
  criterion: Criterion;
  key: SignalKey;
  /** `6 open roles in customer success and support: “Support Lead”`. */
  because: string;
  evidence: SourcedEvidence;
}

export interface SignContext {
  account: Account | null;
  person: Person | null;
  today: Date;
  /** The user's answers to `question` criteria, by criterion id. */
  answered?: Subject['answered'] | undefined;
}

const records = new WeakMap<readonly Criterion[], { icp: Icp; persona: Persona }>();

/** Criteria are compiled as part of a record, once in each language; these belong to none. */
const asRecords = (criteria: readonly Criterion[]): { icp: Icp; persona: Persona } => {
  const about = (wanted: 'account' | 'person') => criteria.filter(({ kind }) => (criterionKind(kind)?.about ?? 'account') === wanted);
  return {
    icp: { id: '', name: '', segment: '', status: 'current', criteria: about('account'), pains: [] },
    persona: { id: '', name: '', quote: '', icps: [], role: '', criteria: about('person'), pains: [] },
  };
};

/** @param criteria keep the same list between calls: it is compiled once. */
export function metSigns(criteria: readonly Criterion[], { account, person, ...context }: SignContext): MetSign[] {
  let held = records.get(criteria);
  if (!held) {
    held = asRecords(criteria);
    records.set(criteria, held);
  }
  const ofAccount = account ? matchAccount([compileIcp(held.icp)], account, context).flatMap(met) : [];
  const ofPerson = person ? matchPerson([compilePersona(held.persona)], person, context).flatMap(met) : [];
  return [...ofAccount, ...ofPerson];
}

function met({ compiled, judgements }: Match<Icp> | Match<Persona>): MetSign[] {
  return judgements.flatMap(({ answer, because, evidence }, at): MetSign[] => {
    const first = evidence[0];
    if (answer !== 'met' || first === undefined) return [];
    /** A question's answer is the user's word about the company, like a sentence of it. */
    const key = compiled.criteria[at]!.needs[0] ?? 'company.cues';
    return [{ criterion: compiled.record.criteria[at]!, key, because: withoutWish(because), evidence: first }];
  });
}
