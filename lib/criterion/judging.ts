/**
 * The four answers and how a judge gets at a value. Evidence is handed on, never copied or changed; a value below
 * `answerable` is not an answer.
 */
import type { Known } from '@/lib/account/account';
import { fold } from '@/lib/kernel/text';
import { answerable } from '@/lib/signal/confidence';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SignalKey, SignalValues } from '@/lib/signal/vocabulary';
import type { Judgement, Subject } from './criterion';

const nothing: SourcedEvidence[] = [];

export const met = (because: string, evidence: SourcedEvidence[] = nothing): Judgement => ({ answer: 'met', degree: 1, because, evidence });
export const notMet = (because: string, evidence: SourcedEvidence[] = nothing): Judgement => ({ answer: 'not-met', degree: 0, because, evidence });
export const unknown = (because: string, evidence: SourcedEvidence[] = nothing): Judgement => ({
  answer: 'unknown',
  degree: null,
  because,
  evidence,
});

/** @param degree strictly between 0 and 1; rounded to three decimals, so that the same facts give the same text everywhere. */
export const partly = (degree: number, because: string, evidence: SourcedEvidence[] = nothing): Judgement => ({
  answer: 'partly',
  degree: Math.min(0.999, Math.max(0.001, Math.round(degree * 1000) / 1000)),
  because,
  evidence,
});

/** The best value of a key, or undefined when none is an answer. */
export function best<Key extends SignalKey>(subject: Subject, key: Key): Known<Key> | undefined {
  const first = (subject.known[key] as Known<Key>[] | undefined)?.[0];
  return first && first.confidence >= answerable ? first : undefined;
}

/** All values of a key that are answers, best first. */
export function answersFor<Key extends SignalKey>(subject: Subject, key: Key): Known<Key>[] {
  return ((subject.known[key] as Known<Key>[] | undefined) ?? []).filter((each) => each.confidence >= answerable);
}

/** The evidence of some items of a list; all of it when the page did not say which words stand for which item. */
export function evidenceFor(known: { evidence: SourcedEvidence[] }, items: readonly string[]): SourcedEvidence[] {
  const wanted = new Set(items.map(fold));
  const found = known.evidence.filter(({ item }) => item !== undefined && wanted.has(fold(item)));
  return found.length > 0 ? found : known.evidence;
}

export type TextListKey = { [Key in SignalKey]: SignalValues[Key] extends string[] ? Key : never }[SignalKey];
