/** The user's own writing: segments, ICPs, personas, pains, proofs, messages. It comes and goes as packs. */
import type { Icp, Segment } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { open } from './open';
import type { FitglassDatabase, PackRemainder } from './schema';

/** The records of a pack, each with an id; unknown members inside records survive because rows are stored whole. */
export interface PackRecords {
  segments: Segment[];
  icps: Icp[];
  personas: Persona[];
  pains: { id: string; name: string }[];
  proofs: { id: string }[];
  messages: { id: string }[];
}

const names = ['segments', 'icps', 'personas', 'pains', 'proofs', 'messages'] as const;
const all = [...names, 'packs'] as const;
const tablesOf = (database: FitglassDatabase) => all.map((name) => database.table(name));

/** Writes a checked pack in one transaction; a record with the same id is replaced. All of it or nothing. */
export async function putPack(records: PackRecords, remainder: PackRemainder): Promise<void> {
  const database = await open('strict');
  await database.transaction('rw', tablesOf(database), async () => {
    for (const name of names) await database.table(name).bulkPut(records[name] as { id: string }[]);
    await database.packs.put(remainder);
  });
}

export async function allRecords(): Promise<PackRecords & { packs: PackRemainder[] }> {
  const database = await open();
  return database.transaction('r', tablesOf(database), async () => {
    const [segments, icps, personas, pains, proofs, messages, packs] = await Promise.all([
      database.segments.toArray(),
      database.icps.toArray(),
      database.personas.toArray(),
      database.pains.toArray(),
      database.proofs.toArray(),
      database.messages.toArray(),
      database.packs.toArray(),
    ]);
    return { segments, icps, personas, pains, proofs, messages, packs };
  });
}

/** What judging needs, and no more. */
export async function icpsAndPersonas(): Promise<{ icps: Icp[]; personas: Persona[] }> {
  const database = await open();
  const [icps, personas] = await Promise.all([database.icps.toArray(), database.personas.toArray()]);
  return { icps, personas };
}

/** Removes one record and returns it, so that the act can be undone with `restore`. */
export async function remove(about: 'icp' | 'persona', id: string): Promise<Icp | Persona | null> {
  const database = await open('strict');
  const table = about === 'icp' ? database.icps : database.personas;
  return database.transaction('rw', table, async () => {
    const record = (await table.get(id)) ?? null;
    await table.delete(id);
    return record;
  });
}

export async function restore(about: 'icp' | 'persona', record: Icp | Persona): Promise<void> {
  const database = await open('strict');
  if (about === 'icp') await database.icps.put(record as Icp);
  else await database.personas.put(record as Persona);
}
