/**
 * Records are begun before they are named, and a pack takes nameless ones for broken. What is given away says so instead:
 * a pack that this Fitglass wrote can always be read again.
 */
import type { Pack } from './pack-schema';

const nameless = 'Without a name';
const isBlank = (text: string) => text.trim() === '';

const named = <Of extends { name: string }>(records: readonly Of[]): Of[] =>
  records.map((record) => (isBlank(record.name) ? { ...record, name: nameless } : record));

export function withNames(pack: Pack): Pack {
  return {
    ...pack,
    segments: named(pack.segments),
    icps: named(pack.icps),
    personas: named(pack.personas),
    pains: named(pack.pains),
    proofs: named(pack.proofs),
    messages: named(pack.messages),
    ...(pack.products ? { products: named(pack.products).map((product) => ({ ...product, competitors: named(product.competitors) })) } : {}),
  };
}
