/** The user's own writing, one record at a time: what packs bring in whole, editors change one by one. */
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { RecordKind, Records } from '@/lib/persona/records';
import { open } from './open';
import type { FitglassDatabase } from './schema';
import { writeVersion } from './versions';

/** The table of each kind, which is also the part of a pack that holds it. */
export const tableNames = {
  icp: 'icps',
  persona: 'personas',
  segment: 'segments',
  pain: 'pains',
  proof: 'proofs',
  product: 'products',
  message: 'messages',
} as const satisfies Record<RecordKind, string>;

export const recordKinds = Object.keys(tableNames) as RecordKind[];

/** Kinds that pages are compared with: changes are published with a reason and kept as versions. */
export const isPublished = (kind: RecordKind): kind is 'icp' | 'persona' => kind === 'icp' || kind === 'persona';

export const tableOf = (database: FitglassDatabase, kind: RecordKind) => database.table<Records[RecordKind], string>(tableNames[kind]);

export async function getRecord<Kind extends RecordKind>(kind: Kind, id: string): Promise<Records[Kind] | null> {
  const found = await tableOf(await open(), kind).get(id);
  return (found as Records[Kind] | undefined) ?? null;
}

/** Writes a record that pages are compared with at once; an ICP or persona leaves a version with this reason. */
export async function putRecord<Kind extends RecordKind>(kind: Kind, record: Records[Kind], reason: string, now: Date): Promise<void> {
  const database = await open('strict');
  const table = tableOf(database, kind);
  await database.transaction('rw', table, database.versions, database.drafts, async () => {
    if (isPublished(kind)) await writeVersion(database, kind, record as Icp | Persona, reason, now);
    await table.put(record);
    await database.drafts.delete(`${kind}/${record.id}`);
  });
}
