/** Removing anything that the user wrote: what named it forgets it in the same stroke, and undo brings both back. */
import { systemClock } from '@/lib/kernel/clock';
import type { RecordKind, Records } from '@/lib/persona/records';
import { refersTo, withoutReference, withReferenceOf } from '@/lib/persona/references';
import { allRecords } from '@/lib/storage/packs';
import { bringBack, removeRecord } from '@/lib/storage/removal';

/** A record that names another. */
export interface Use {
  kind: RecordKind;
  id: string;
  name: string;
}

export interface RemovedRecord {
  name: string;
  usedIn: Use[];
  undo: () => Promise<void>;
}

const nouns: Record<RecordKind, string> = {
  icp: 'ICP',
  persona: 'persona',
  segment: 'segment',
  pain: 'pain',
  proof: 'proof',
  product: 'product',
  message: 'message',
};

/** Which records name this one, as they are published. */
export async function usesOf(kind: RecordKind, id: string): Promise<Use[]> {
  const { icps, personas, segments, pains, proofs, products, messages } = await allRecords();
  const all = { icp: icps, persona: personas, segment: segments, pain: pains, proof: proofs, product: products, message: messages };
  return (Object.keys(all) as RecordKind[]).flatMap((holder) =>
    all[holder]
      .filter((record) => refersTo(holder, record as Records[typeof holder], kind, id))
      .map((record) => ({ kind: holder, id: record.id, name: record.name })),
  );
}

/** @returns null when there is no such record. */
export async function removeWithReferences(kind: RecordKind, id: string, clock = systemClock): Promise<RemovedRecord | null> {
  const usedIn = await usesOf(kind, id);
  const noun = nouns[kind];
  const removed = await removeRecord(
    kind,
    id,
    (holder, record) => withoutReference(holder, record, kind, id),
    `The ${noun} that it named was removed`,
    clock(),
  );
  if (!removed) return null;
  const undo = () =>
    bringBack(removed, (holder, now, before) => withReferenceOf(holder, now, before, kind, id), `The ${noun} that it named is back`, clock());
  return { name: (removed.record ?? removed.draft)?.name ?? id, usedIn, undo };
}

/** "Removed “Overtime”. It was named by the ICP “Shops” and the persona “Mia”." */
export function sayRemoved({ name, usedIn }: RemovedRecord): string {
  const shown = usedIn.slice(0, 3).map(({ kind, name: user }) => `the ${nouns[kind]} “${user}”`);
  const more = usedIn.length - shown.length;
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  if (all.length === 0) return `Removed “${name}”.`;
  const list = all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return `Removed “${name}”. It was named by ${list}; that mention went with it.`;
}
