/** Begins a record: it is there at once, with an id of its own, and what is not published yet stays a draft. */
import { systemClock } from '@/lib/kernel/clock';
import type { RecordKind, Records } from '@/lib/persona/records';
import { writeDraft } from '@/lib/storage/drafts';

/** `pain-3f9a1c2e`: short enough to be read in an address, and never the id of another record. */
export const freshId = (prefix: string): string => `${prefix}-${crypto.randomUUID().slice(0, 8)}`;

/** @returns the record's id. */
export async function startRecord<Kind extends RecordKind>(kind: Kind, record: Records[Kind], clock = systemClock): Promise<string> {
  await writeDraft(kind, record, 0, clock());
  return record.id;
}
