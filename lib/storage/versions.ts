/** How ICPs and personas came to be what they are: each published state with its reason. The newest is the one in use. */
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { open } from './open';
import type { FitglassDatabase, StoredVersion } from './schema';

const recordOf = (kind: 'icp' | 'persona', id: string) => `${kind}/${id}`;

/** A thousand versions sort by number as text does. */
const versionId = (record: string, number: number) => `${record}/${String(number).padStart(4, '0')}`;

/**
 * Adds a version inside the caller's transaction (which holds `versions` and the record's own table). A record from
 * before versions were kept becomes version 1 first. Nothing is added when nothing changed.
 */
export async function writeVersion(
  database: FitglassDatabase,
  kind: 'icp' | 'persona',
  content: Icp | Persona,
  reason: string,
  now: Date,
): Promise<void> {
  const record = recordOf(kind, content.id);
  const earlier = await database.versions.where('record').equals(record).sortBy('number');
  const before = await (kind === 'icp' ? database.icps.get(content.id) : database.personas.get(content.id));
  const at = now.toISOString();
  const added: StoredVersion[] = [];
  const add = (version: Pick<StoredVersion, 'reason' | 'content'>) => {
    const number = (earlier.at(-1)?.number ?? 0) + added.length + 1;
    added.push({ id: versionId(record, number), record, number, at, ...version });
  };
  if (earlier.length === 0 && before) add({ reason: 'As it was before versions were kept', content: before });
  const last = added.at(-1)?.content ?? earlier.at(-1)?.content;
  if (JSON.stringify(last) !== JSON.stringify(content)) add({ reason, content });
  await database.versions.bulkPut(added);
}

/** Newest first. */
export async function versionsOf(kind: 'icp' | 'persona', id: string): Promise<StoredVersion[]> {
  const database = await open();
  return (await database.versions.where('record').equals(recordOf(kind, id)).sortBy('number')).toReversed();
}
