/** What differs between two lists of criteria. A criterion is the same one as long as its id and kind are. */
import { sayCriterion } from '@/lib/criterion/say-criterion';
import { shortName } from '@/lib/criterion/short-names';
import type { Criterion } from '@/lib/icp/icp';
import { isEmpty, type RecordChange, sameValue, sayAdded, sayChanged, sayRemoved, sayValue } from './diff-words';
import { memberName } from './member-names';

const wishes = { must: 'must', score: 'counts', exclude: 'exclusion' } as const;

/** "50–250 employees (must)". */
const inWords = (criterion: Criterion): string => `${sayCriterion(criterion)} (${wishes[criterion.mode] ?? criterion.mode})`;

/** A criterion's members beside its settings, in reading order. */
const members = ['mode', 'strength', 'weight', 'because', 'reason'] as const satisfies readonly (keyof Criterion)[];

export function diffCriteria(before: readonly unknown[], after: readonly unknown[], path: string): RecordChange[] {
  const old = before as readonly Criterion[];
  const now = after as readonly Criterion[];
  const changes: RecordChange[] = [];
  for (const was of old) {
    const is = now.find(({ id }) => id === was.id);
    const at = `${path}/${was.id}`;
    if (!is) changes.push(sayRemoved(at, shortName(was.kind), was, inWords(was)));
    else if (is.kind !== was.kind)
      changes.push({ path: at, label: shortName(is.kind), before: was, after: is, say: `${inWords(was)} became ${inWords(is)}` });
    else changes.push(...diffOne(was, is, at));
  }
  for (const is of now) if (!old.some(({ id }) => id === is.id)) changes.push(sayAdded(`${path}/${is.id}`, shortName(is.kind), is, inWords(is)));
  return changes;
}

function diffOne(was: Criterion, is: Criterion, at: string): RecordChange[] {
  const label = shortName(is.kind);
  const changes: RecordChange[] = [];
  if (!sameValue(was.params, is.params)) changes.push(sayParams(was, is, `${at}/params`, label));
  for (const member of members) {
    if (sameValue(was[member], is[member])) continue;
    const name = memberName(member).toLowerCase();
    changes.push(sayChanged(`${at}/${member}`, `${label}, ${name}`, was[member], is[member], (value) => sayValue(member, value)));
  }
  if (!sameValue(was.evidence, is.evidence)) changes.push(sayEvidence(was, is, `${at}/evidence`, label));
  const others = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((member) => !known.has(member));
  for (const member of others) {
    const [from, to] = [was, is].map((criterion) => (criterion as unknown as Record<string, unknown>)[member]);
    if (!sameValue(from, to))
      changes.push(sayChanged(`${at}/${member}`, `${label}, ${memberName(member)}`, from, to, (value) => sayValue(member, value)));
  }
  return changes;
}

const known = new Set<string>(['id', 'kind', 'params', 'evidence', ...members]);

/** "Employees: 50–200 became 50–250": what both sides say and the label says already is not repeated. */
function sayParams(was: Criterion, is: Criterion, path: string, label: string): RecordChange {
  const unit = ` ${label.toLowerCase()}`;
  const texts = [was, is].map((criterion) => sayCriterion(criterion));
  const [before, after] = texts.every((text) => text.endsWith(unit)) ? texts.map((text) => text.slice(0, -unit.length)) : texts;
  const change = { path, label, before: was.params, after: is.params };
  if (before === after) return { ...change, say: `${label}: ${settingsOf(was.params, is.params)}` };
  return { ...change, say: `${label}: ${before} became ${after}` };
}

/** Settings that the sentence of the kind does not mention (tolerance): by name. */
function settingsOf(was: unknown, is: unknown): string {
  const [before, after] = [was, is].map((params) => (typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {}));
  const names = [...new Set([...Object.keys(before!), ...Object.keys(after!)])].filter((name) => !sameValue(before![name], after![name]));
  return names.map((name) => `${name} ${sayValue('', before![name])} became ${sayValue('', after![name])}`).join(', ');
}

function sayEvidence(was: Criterion, is: Criterion, path: string, label: string): RecordChange {
  const count = (criterion: Criterion) => (isEmpty(criterion.evidence) ? 'no notes' : sayNotes(criterion.evidence!.length));
  const [before, after] = [count(was), count(is)];
  const change = { path, label: `${label}, evidence`, before: was.evidence, after: is.evidence };
  return { ...change, say: `${label}, evidence: ${before === after ? `${before}, reworded` : `${before} became ${after}`}` };
}

const sayNotes = (notes: number) => `${notes} ${notes === 1 ? 'note' : 'notes'}`;
