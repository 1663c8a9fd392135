/**
 * Which records name which others by id, in one table: an ICP names its segment, its pains and the personas at its
 * table; a pain names whom it hurts. Whoever removes a record or lists where it is used asks here, so that no id ever
 * points at nothing.
 */
import type { CommitteeSeat } from '@/lib/icp/icp';
import type { RecordKind, Records } from './records';

/** One id (`segment`), several (`pains`), or seats that carry an id (`committee`). */
type Shape = 'one' | 'many' | 'seats';

interface Slot {
  holder: RecordKind;
  member: string;
  to: RecordKind;
  shape: Shape;
}

const slots: readonly Slot[] = [
  { holder: 'icp', member: 'segment', to: 'segment', shape: 'one' },
  { holder: 'icp', member: 'pains', to: 'pain', shape: 'many' },
  { holder: 'icp', member: 'committee', to: 'persona', shape: 'seats' },
  { holder: 'persona', member: 'icps', to: 'icp', shape: 'many' },
  { holder: 'persona', member: 'pains', to: 'pain', shape: 'many' },
  { holder: 'pain', member: 'personas', to: 'persona', shape: 'many' },
  { holder: 'pain', member: 'segments', to: 'segment', shape: 'many' },
  { holder: 'proof', member: 'segments', to: 'segment', shape: 'many' },
  { holder: 'proof', member: 'pains', to: 'pain', shape: 'many' },
  { holder: 'message', member: 'personas', to: 'persona', shape: 'many' },
  { holder: 'message', member: 'pains', to: 'pain', shape: 'many' },
];

/** Kinds whose records may name one of this kind. */
export const holdersOf = (kind: RecordKind): RecordKind[] => [...new Set(slots.filter(({ to }) => to === kind).map(({ holder }) => holder))];

type Item = string | CommitteeSeat;
const idOf = (item: Item): string => (typeof item === 'string' ? item : item.persona);
const members = (record: object) => record as Record<string, unknown>;
const listIn = (record: object, member: string): Item[] => (members(record)[member] as Item[] | undefined) ?? [];

function names(slot: Slot, record: object, id: string): boolean {
  return slot.shape === 'one' ? members(record)[slot.member] === id : listIn(record, slot.member).some((item) => idOf(item) === id);
}

const slotsBetween = (holder: RecordKind, to: RecordKind) => slots.filter((slot) => slot.holder === holder && slot.to === to);

/** Whether a record names the record `id` of kind `to`. */
export const refersTo = <Kind extends RecordKind>(holder: Kind, record: Records[Kind], to: RecordKind, id: string): boolean =>
  slotsBetween(holder, to).some((slot) => names(slot, record, id));

/** The record without that id; the same object when it never named it. */
export function withoutReference<Kind extends RecordKind>(holder: Kind, record: Records[Kind], to: RecordKind, id: string): Records[Kind] {
  return slotsBetween(holder, to)
    .filter((slot) => names(slot, record, id))
    .reduce(
      (cleaned, { member, shape }) => ({
        ...cleaned,
        [member]: shape === 'one' ? '' : listIn(cleaned, member).filter((item) => idOf(item) !== id),
      }),
      record,
    );
}

/** Puts an id back where it stood in `before`, unless somebody has named another segment since; other changes stay. */
export function withReferenceOf<Kind extends RecordKind>(
  holder: Kind,
  record: Records[Kind],
  before: Records[Kind],
  to: RecordKind,
  id: string,
): Records[Kind] {
  return slotsBetween(holder, to)
    .filter((slot) => names(slot, before, id) && !names(slot, record, id))
    .reduce((restored, { member, shape }) => {
      if (shape === 'one') return members(restored)[member] === '' ? { ...restored, [member]: id } : restored;
      const at = listIn(before, member).findIndex((item) => idOf(item) === id);
      return { ...restored, [member]: listIn(restored, member).toSpliced(at, 0, listIn(before, member)[at]!) };
    }, record);
}

/** The ids that a record names and `exists` denies, each once. */
export function danglingIn<Kind extends RecordKind>(
  holder: Kind,
  record: Records[Kind],
  exists: (kind: RecordKind, id: string) => boolean,
): { kind: RecordKind; id: string }[] {
  const found = slots
    .filter((slot) => slot.holder === holder)
    .flatMap(({ member, shape, to }) => {
      const ids = shape === 'one' ? [(members(record)[member] as string | undefined) ?? ''] : listIn(record, member).map(idOf);
      return ids.filter((id) => id !== '' && !exists(to, id)).map((id) => ({ kind: to, id }));
    });
  return found.filter(({ kind, id }, at) => found.findIndex((other) => other.kind === kind && other.id === id) === at);
}

/** A record without the ids that `exists` denies: what an export writes. The same object when every id exists. */
export const withoutDangling = <Kind extends RecordKind>(
  holder: Kind,
  record: Records[Kind],
  exists: (kind: RecordKind, id: string) => boolean,
): Records[Kind] => danglingIn(holder, record, exists).reduce((cleaned, { kind, id }) => withoutReference(holder, cleaned, kind, id), record);
