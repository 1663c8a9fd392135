/**
 * What those whom the user ruled out have in common and the others have not, proposed as exclusions (requirement H3):
 * nothing is added by itself. A pattern needs three who show it, three saved ones who are known to be otherwise, and
 * nobody among the saved ones who shows it too. Whom the profile rules out already teaches nothing new.
 */
import type { Account } from '@/lib/account/account';
import type { Judgement } from '@/lib/criterion/criterion';
import { sayCriterion } from '@/lib/criterion/say-criterion';
import type { Criterion, Icp } from '@/lib/icp/icp';
import { compileIcp, compilePersona } from '@/lib/match/compile';
import { matchAccount, matchPerson } from '@/lib/match/match';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import { freeId } from './criteria-of';
import { isIcp } from './places';
import { dayOf } from './review-clock';

/** Fewer are chance. */
const fewest = 3;
const mostProposed = 3;

/** Somebody who is kept: saved, or ruled out for a reason. */
export interface Kept {
  name: string;
  /** Null when not ruled out. */
  reason: string | null;
  subject: Account | Person;
}

export interface ProposedExclusion {
  criterion: Criterion;
  /** The ruled-out ones who are like this. */
  like: { id: string; name: string; reason: string }[];
  /** Saved ones who are known to be otherwise. */
  otherwise: number;
}

interface Candidate extends Pick<Criterion, 'kind' | 'params'> {
  /** Of one group the strongest is enough: at most 8, 9 or 12 people say the same. */
  group: string;
}

function candidatesOf({ subject: { about, known } }: Kept): Candidate[] {
  const one = (kind: string, params: unknown, group = JSON.stringify([kind, params])): Candidate => ({ kind, params, group });
  if (about === 'person') {
    const seniority = known['person.seniority']?.[0]?.value;
    const functions = known['person.functions']?.[0]?.value ?? [];
    return [...functions.map((each) => one('function-in', { any: [each] })), ...(seniority ? [one('seniority-in', { any: [seniority] })] : [])];
  }
  const size = known['company.employees']?.[0]?.value;
  const industry = known['company.industry']?.[0]?.value;
  const type = known['company.type']?.[0]?.value;
  const country = known['company.headquarters']?.[0]?.value.country;
  return [
    ...(size?.max ? [one('employees-between', { max: size.max, tolerance: 1 }, 'small')] : []),
    ...(size?.min ? [one('employees-between', { min: size.min, tolerance: 1 }, 'large')] : []),
    ...(industry ? [one('industry-in', { any: [industry.id ?? industry.text], distance: 0 })] : []),
    ...(type ? [one('company-type-in', { any: [type] })] : []),
    ...(country ? [one('location-in', { any: [country] })] : []),
  ];
}

function judgementsOf(record: Icp | Persona, { subject }: Kept, today: Date): readonly Judgement[] {
  if (isIcp(record)) return subject.about === 'account' ? matchAccount([compileIcp(record)], subject, { today })[0]!.judgements : [];
  return subject.about === 'person' ? matchPerson([compilePersona(record)], subject, { today })[0]!.judgements : [];
}

const rulesOut = ({ mode }: Criterion, answer: Judgement['answer'] | undefined) =>
  (mode === 'exclude' && answer === 'met') || (mode === 'must' && answer === 'not-met');

/** What at least two gave as the reason, word for word; one person's words may name somebody and stay where they are. */
function sharedReason(like: ProposedExclusion['like']): string | null {
  const counts = new Map<string, number>();
  for (const { reason } of like) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most && most[1] > 1 ? most[0] : null;
}

/** Most telling first. Needs the word tables. */
export function ruledOutPatterns(record: Icp | Persona, kept: readonly Kept[], now: Date): ProposedExclusion[] {
  if (record.negative) return [];
  const news = kept.filter((one) => {
    if (one.reason === null) return false;
    const judged = judgementsOf(record, one, now);
    return !record.criteria.some((criterion, at) => rulesOut(criterion, judged[at]?.answer));
  });
  const others = kept.filter(({ reason }) => reason === null);
  if (news.length < fewest || others.length < fewest) return [];
  const candidates = [...new Map(news.flatMap(candidatesOf).map((each) => [JSON.stringify([each.kind, each.params]), each])).values()];
  const asking = candidates.map(({ kind, params }, at): Criterion => ({ id: `${at}`, kind, params, mode: 'score', weight: 3, because: '' }));
  const trial = { ...record, criteria: asking };
  const judge = (all: readonly Kept[]) => all.map((one) => judgementsOf(trial, one, now).map(({ answer }) => answer));
  const [ofNews, ofOthers] = [judge(news), judge(others)];
  const found = candidates.flatMap(({ kind, params, group }, at) => {
    const like = news.filter((_, who) => ofNews[who]![at] === 'met').map(({ subject: { id }, name, reason }) => ({ id, name, reason: reason! }));
    const otherwise = ofOthers.filter((answers) => answers[at] === 'not-met').length;
    const touched = ofOthers.some((answers) => answers[at] === 'met' || answers[at] === 'partly');
    return like.length < fewest || otherwise < fewest || touched ? [] : [{ kind, params, group, like, otherwise }];
  });
  const strongest = found.toSorted((a, b) => b.like.length - a.like.length);
  return strongest
    .filter(({ group }, at) => strongest.findIndex((each) => each.group === group) === at)
    .slice(0, mostProposed)
    .map(({ kind, params, like, otherwise }) => ({ criterion: exclusionOf(record, { kind, params }, like, otherwise, now), like, otherwise }));
}

/** It counts against and does not rule out: three are a hint. No name of anybody goes into it, so that it can be shared. */
function exclusionOf(
  record: Icp | Persona,
  asks: Pick<Criterion, 'kind' | 'params'>,
  like: ProposedExclusion['like'],
  otherwise: number,
  now: Date,
): Criterion {
  const reason = sharedReason(like);
  const id = freeId(record, 'ruled-out');
  return {
    ...asks,
    id,
    mode: 'exclude',
    strength: 'soft',
    weight: 3,
    because: `${like.length} like this were ruled out.`,
    reason: reason ? `${sayCriterion(asks)}: ${reason}.` : `We ruled out others like this: ${sayCriterion(asks)}.`,
    evidence: [
      {
        id: `${id}-1`,
        kind: 'own-records',
        source: 'Ruled out',
        date: dayOf(now),
        note: `${like.length} that were ruled out are like this, and none of ${otherwise} others.`,
        stands: 'supports',
      },
    ],
  };
}
