/** Where an ICP, a persona or a pain is used (I15): which records name it, and whether it has been shared and looked at again. */
import type { RecordKind, Records } from '@/lib/persona/records';
import { refersTo } from '@/lib/persona/references';
import { packKinds } from './pack-kinds';
import type { Pack } from './pack-schema';

export interface Use {
  /** "Persona". */
  word: string;
  kind: RecordKind;
  id: string;
  name: string;
}

export type UsedRecords = Omit<Pack, 'format' | 'version' | 'name'>;

/** Records that name it and, for ICPs and personas, those that it names: the reading direction does not matter here. */
export function whereUsed(to: 'icp' | 'persona' | 'pain', id: string, records: UsedRecords): Use[] {
  return packKinds.flatMap(({ part, kind, word }) =>
    ((records[part] ?? []) as Records[RecordKind][])
      .filter((record) => refersTo(kind, record, to, id))
      .map((record) => ({ word, kind, id: record.id, name: record.name })),
  );
}
