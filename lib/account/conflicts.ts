/**
 * What is known twice and cannot both be true. Nothing is decided here: both values are shown with their words, and
 * criteria are judged on the better one. A value that the user gave settles its key.
 */
import { answerable } from '@/lib/signal/confidence';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { isListKey, type SignalKey } from '@/lib/signal/vocabulary';
import type { Known, KnownValues } from './account';
import { fromUser } from './look';
import { halfLifeOf, ruleOf } from './value-rules';

const day = 86_400_000;

export interface Disagreement {
  key: SignalKey;
  values: { value: unknown; evidence: SourcedEvidence[] }[];
}

/**
 * How far the number of LinkedIn members may lie outside the stated size band before it is a conflict. Members are
 * counted, bands are chosen by the company and change rarely; a tenth is ours.
 */
const memberTolerance = 0.1;

/** Keys of which a person may truly have two at once; two values of one page are two roles. */
const severalAtOnce = new Set<SignalKey>(['person.title', 'person.company', 'person.roleStarted', 'person.companyStarted']);

/** Conflicts of an account or a person, by key. */
export function conflictsOf({ known }: { known: KnownValues<SignalKey> }): Disagreement[] {
  const found: Disagreement[] = [];
  for (const key of (Object.keys(known) as SignalKey[]).sort()) {
    if (isListKey(key)) continue;
    const answers = answersOf(known, key);
    const first = answers[0];
    if (!first || fromUser(first.evidence)) continue;
    const clashing = answers.filter((other, at) => at > 0 && clash(key, first, other));
    if (clashing.length > 0) found.push({ key, values: [first, ...clashing].map(({ value, evidence }) => ({ value, evidence })) });
  }
  const members = membersOutsideBand(known);
  if (members) {
    const stated = found.find(({ key }) => key === 'company.employees');
    if (stated) stated.values.push(members.values[1]!);
    else found.push(members);
  }
  return found;
}

const answersOf = <Key extends SignalKey>(known: KnownValues<SignalKey>, key: Key) =>
  ((known[key] ?? []) as Known<Key>[]).filter((each) => each.confidence >= answerable);

function clash(key: SignalKey, one: Known<SignalKey>, other: Known<SignalKey>): boolean {
  if (severalAtOnce.has(key) && one.evidence.some(({ url }) => other.evidence.some((each) => each.url === url))) return false;
  const rule = ruleOf(key);
  const [a, b] = [one.value as never, other.value as never];
  if (daysApart(one, other) > halfLifeOf(rule)) return false;
  if (rule.same(a) === rule.same(b) || rule.refines?.(a, b) || rule.refines?.(b, a)) return false;
  return rule.clash ? rule.clash(a, b) : true;
}

/** Between the newest looks that gave the two values: what lay a half-life apart has changed, not clashed. */
function daysApart(one: Known<SignalKey>, other: Known<SignalKey>): number {
  const newest = ({ evidence }: Known<SignalKey>) => Math.max(...evidence.map(({ readAt }) => Date.parse(readAt)));
  return Math.abs(newest(one) - newest(other)) / day;
}

function membersOutsideBand(known: KnownValues<SignalKey>): Disagreement | null {
  const band = answersOf(known, 'company.employees')[0];
  const members = answersOf(known, 'company.employeesOnLinkedIn')[0];
  if (!band || !members || fromUser(band.evidence)) return null;
  const { min, max } = band.value;
  if (members.value >= min * (1 - memberTolerance) && (max === null || members.value <= max * (1 + memberTolerance))) return null;
  return { key: 'company.employees', values: [band, members].map(({ value, evidence }) => ({ value, evidence })) };
}
