/** The user's own writing: segments, ICPs, personas, pains, proofs, messages. It comes and goes as packs. */
import type { Icp, Pain, Segment } from '@/lib/icp/icp';
import type { MessageTemplate } from '@/lib/icp/message-template';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from '@/lib/persona/persona';
import { open } from './open';
import type { FitglassDatabase, PackRemainder } from './schema';
import { takeIn } from './take-in';

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

/** Writes a checked pack; a record with the same id is replaced (see `take-in` about its versions and its draft). */
export async function putPack(records: PackRecords, remainder: PackRemainder, now: Date): Promise<void> {
  await takeIn(records, remainder, now);
}

/** @param elsewhere the database of another workspace. */
export async function allRecords(elsewhere?: FitglassDatabase): Promise<PackRecords & { packs: PackRemainder[] }> {
  const database = elsewhere ?? (await open());
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
export async function icpsAndPersonas(): Promise<{ icps: Icp[]; personas: Persona[]; pains: Pain[] }> {
  const database = await open();
  const [icps, personas, pains] = await Promise.all([database.icps.toArray(), database.personas.toArray(), database.pains.toArray()]);
  return { icps, personas, pains };
}
