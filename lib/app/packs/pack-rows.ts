/** A pack as rows of storage: its records, and what travels along. */

import type { Pack } from '@/lib/exchange/pack';
import { packKinds } from '@/lib/exchange/pack-kinds';
import { fingerprintOf } from '@/lib/exchange/record-fingerprint';
import type { PackRecords } from '@/lib/storage/packs';
import type { PackRemainder } from '@/lib/storage/schema';

/** Members of a pack that have tables of their own; everything else travels along in `packs`. */
const withTables = new Set(['format', 'version', 'name', ...packKinds.map(({ part }) => part)]);

export const recordsOf = (pack: Pack): PackRecords => ({ ...pack, products: pack.products ?? [] });

export function remainderOf(pack: Pack): PackRemainder {
  const rest = Object.fromEntries(Object.entries(pack).filter(([member]) => !withTables.has(member as never)));
  const came = Object.fromEntries(
    packKinds.flatMap(({ part, kind }) => (pack[part] ?? []).map((record) => [`${kind}/${record.id}`, fingerprintOf(record)] as const)),
  );
  return { id: pack.name, name: pack.name, rest, came };
}
