/** Everything that the user wrote as one pack: ICPs and personas with what belongs to them, never companies or people. */
import { type Pack, writePack } from '@/lib/exchange/pack';
import { allRecords } from '@/lib/storage/packs';

/** File text. Unknown members of imported packs come along. */
export async function exportPack(): Promise<string> {
  const { packs, segments, icps, personas, pains, proofs, messages, products } = await allRecords();
  const rest = Object.assign({}, ...packs.map((pack) => pack.rest)) as Record<string, unknown>;
  const name = packs.length === 1 ? (packs[0]?.name ?? 'My profiles') : 'My profiles';
  return writePack({
    ...rest,
    format: 'fitglass-pack',
    version: 1,
    name,
    segments,
    icps,
    personas,
    pains,
    proofs,
    messages,
    ...(products.length > 0 ? { products } : {}),
  } as Pack);
}
