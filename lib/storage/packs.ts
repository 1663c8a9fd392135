/** The user's own writing: segments, ICPs, personas, pains, proofs, messages. It comes and goes as packs. */
import type { Icp, Pain, Segment } from '@/lib/icp/icp';
import type { MessageTemplate } from '@/lib/icp/message-template';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from '@/lib/persona/persona';
import { open } from './open';
import type { FitglassDatabase, PackRemainder } from './schema';
import { writeVersion } from './versions';

/** The records of a pack, each with an id; unknown members inside records survive because rows are stored whole. */
export interface PackRecords {
  segments: Segment[];
  icps: Icp[];
  personas: Persona[];
  pains: Pain[];
  proofs: Proof[];
  messages: MessageTemplate[];
  products: Product[];
}

const names = ['segments', 'icps', 'personas', 'pains', 'proofs', 'messages', 'products'] as const;
const all = [...names, 'packs'] as const;
const tablesOf = (database: FitglassDatabase) => all.map((name) => database.table(name));

/**
 * Writes a checked pack in one transaction; a record with the same id is replaced, its version before stays, and a
 * draft of it is kept for the user to compare. All of it or nothing.
 */
export async function putPack(records: PackRecords, remainder: PackRemainder, now: Date): Promise<void> {
  const database = await open('strict');
  const reason = `From the pack “${remainder.name}”`;
  await database.transaction('rw', [...tablesOf(database), database.versions, database.drafts], async () => {
    for (const icp of records.icps) await writeVersion(database, 'icp', icp, reason, now);
    for (const persona of records.personas) await writeVersion(database, 'persona', persona, reason, now);
    for (const name of names) await database.table(name).bulkPut(records[name] as { id: string }[]);
    await noteInDrafts(database, records);
    await database.packs.put(remainder);
  });
}

const written = { segments: 'segment', pains: 'pain', proofs: 'proof', messages: 'message', products: 'product' } as const;

/** An editor that has one of these records open must notice that it was replaced. */
async function noteInDrafts(database: FitglassDatabase, records: PackRecords): Promise<void> {
  for (const [part, kind] of Object.entries(written) as [keyof typeof written, string][]) {
    for (const content of records[part]) {
      const draft = await database.drafts.get(`${kind}/${content.id}`);
      if (draft) await database.drafts.put({ ...draft, content, revision: draft.revision + 1 });
    }
  }
}

export async function allRecords(): Promise<PackRecords & { packs: PackRemainder[] }> {
  const database = await open();
  return database.transaction('r', tablesOf(database), async () => {
    const [segments, icps, personas, pains, proofs, messages, products, packs] = await Promise.all([
      database.segments.toArray(),
      database.icps.toArray(),
      database.personas.toArray(),
      database.pains.toArray(),
      database.proofs.toArray(),
      database.messages.toArray(),
      database.products.toArray(),
      database.packs.toArray(),
    ]);
    return { segments, icps, personas, pains, proofs, messages, products, packs };
  });
}

/** What judging needs, and no more. */
export async function icpsAndPersonas(): Promise<{ icps: Icp[]; personas: Persona[] }> {
  const database = await open();
  const [icps, personas] = await Promise.all([database.icps.toArray(), database.personas.toArray()]);
  return { icps, personas };
}
