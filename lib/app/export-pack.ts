/** What the user wrote as one pack: ICPs and personas with what belongs to them, never companies or people. */
import { leftOutOf, sayLeftOut } from '@/lib/exchange/finished-criteria';
import { type Pack, writePack } from '@/lib/exchange/pack';
import { type Part, partOfPack } from '@/lib/exchange/part-of-pack';
import { allRecords } from '@/lib/storage/packs';

const everything: Part = { icps: null, evidence: true };

/** The records of a workspace as a pack. Unknown members of imported packs come along. */
export async function packOf(database?: Parameters<typeof allRecords>[0], name?: string): Promise<Pack> {
  const { packs, segments, icps, personas, pains, proofs, messages, products } = await allRecords(database);
  const rest = Object.assign({}, ...packs.map((pack) => pack.rest)) as Record<string, unknown>;
  return {
    ...rest,
    format: 'fitglass-pack',
    version: 1,
    name: name || (packs.length === 1 ? (packs[0]?.name ?? 'My profiles') : 'My profiles'),
    segments,
    icps,
    personas,
    pains,
    proofs,
    messages,
    ...(products.length > 0 ? { products } : {}),
  } as Pack;
}

/** File text, and the unfinished criteria that are not in it ("" when all are). */
export async function exportPack(): Promise<{ text: string; leftOut: string }> {
  const whole = await packOf();
  const pack = partOfPack(whole, everything);
  return { text: writePack(pack), leftOut: sayLeftOut(leftOutOf(pack, whole)) };
}
