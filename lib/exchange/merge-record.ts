/**
 * Two states of one record brought together, choice by choice. A record is cut into the smallest pieces that make sense
 * alone: a member, or one item of a list whose items have an identity (a criterion, an objection, a line of the document).
 *
 *   mine ─┐
 *         ├─► pieces that differ ──(keep mine | take theirs, each)──► one record
 * theirs ─┘
 */
import { without } from '@/lib/kernel/without';
import { sameValue } from './diff-words';

type Members = Readonly<Record<string, unknown>>;

/** A place where two records differ. */
export interface Piece {
  /** `name`, or `criteria/size` for an item of a list. */
  path: string;
  member: string;
  /** The item within the member; null for the member as a whole. */
  item: string | null;
}

/** Bookkeeping of this workspace: it says nothing about the record and is never taken from a pack (M9). */
const ownMembers = new Set(['id', 'sharedOn']);

const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What makes an item the same one on both sides; null when it has nothing of the kind. The same keys as `record-diff` uses. */
function keyOf(item: unknown): string | null {
  if (!isMembers(item)) return null;
  if (typeof item.id === 'string') return item.id;
  if (typeof item.persona === 'string') return item.persona;
  return typeof item.category === 'string' && typeof item.characteristic === 'string' ? `${item.category}/${item.characteristic}` : null;
}

/** Items by key, or null when this is no list of items that can be told apart. */
function itemsOf(value: unknown): Map<string, unknown> | null {
  if (value === undefined) return new Map();
  if (!Array.isArray(value)) return null;
  const found = new Map<string, unknown>();
  for (const item of value) {
    const key = keyOf(item);
    if (key === null || found.has(key)) return null;
    found.set(key, item);
  }
  return found;
}

/**
 * `theirs` with my notes where it says nothing about notes: packs and documents leave evidence and exceptions out unless
 * somebody wants them in, so that a missing note is never a note that was taken back.
 */
function withMyNotes(mine: Members, theirs: Members): Members {
  const kept: Record<string, unknown> = {};
  for (const member of ['evidence', 'exceptions']) if (theirs[member] === undefined && mine[member] !== undefined) kept[member] = mine[member];
  for (const member of ['criteria', 'signs']) {
    const [own, other] = [itemsOf(mine[member]), theirs[member]];
    if (!own || !Array.isArray(other)) continue;
    kept[member] = other.map((item: unknown) => {
      const same = isMembers(item) ? own.get(String(item.id)) : undefined;
      return isMembers(item) && isMembers(same) && item.evidence === undefined && same.evidence !== undefined
        ? { ...item, evidence: same.evidence }
        : item;
    });
  }
  return { ...theirs, ...kept };
}

/** In the order of the members of `theirs`, then of what only `mine` has. */
export function differingPieces(mine: object, theirs: object): Piece[] {
  const here = mine as Members;
  const there = withMyNotes(here, theirs as Members);
  const members = [...new Set([...Object.keys(there), ...Object.keys(here)])].filter((member) => !ownMembers.has(member));
  return members.flatMap((member): Piece[] => {
    if (sameValue(here[member], there[member])) return [];
    const [own, other] = [itemsOf(here[member]), itemsOf(there[member])];
    if (!own || !other) return [{ path: member, member, item: null }];
    const keys = [...new Set([...other.keys(), ...own.keys()])];
    return keys.filter((key) => !sameValue(own.get(key), other.get(key))).map((key) => ({ path: `${member}/${key}`, member, item: key }));
  });
}

/**
 * `mine` with the chosen pieces of `theirs`. Items that are new go behind those that are here; when every difference is
 * taken, the record is theirs, member for member and in their order.
 */
export function mergeRecord<Of extends object>(mine: Of, given: Of, taken: ReadonlySet<string>): Of {
  const theirs = withMyNotes(mine as Members, given as Members);
  const pieces = differingPieces(mine, theirs);
  const { sharedOn } = mine as Members;
  if (pieces.every(({ path }) => taken.has(path))) {
    return { ...without(theirs, 'sharedOn'), ...(sharedOn === undefined ? {} : { sharedOn }) } as Of;
  }
  const merged: Record<string, unknown> = { ...(mine as Members) };
  for (const { path, member, item } of pieces) {
    if (!taken.has(path)) continue;
    const value = theirs[member];
    if (item !== null) merged[member] = withItem(merged[member], item, itemsOf(value)?.get(item));
    else if (value === undefined) delete merged[member];
    else merged[member] = value;
  }
  return merged as Of;
}

function withItem(list: unknown, key: string, item: unknown): unknown[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  const at = items.findIndex((each) => keyOf(each) === key);
  if (item === undefined) return items.filter((_, index) => index !== at);
  return at === -1 ? [...items, item] : items.with(at, item);
}
