/** When each ICP and persona was first written and last changed, read off their versions. */
import { open } from './open';

export interface StoredHistory {
  /** ISO times. */
  first: string;
  last: string;
  versions: number;
}

/** By `icp/<id>` and `persona/<id>`; records from before versions were kept are missing until they change. */
export async function histories(): Promise<Map<string, StoredHistory>> {
  const database = await open();
  const found = new Map<string, StoredHistory>();
  await database.versions.each(({ record, at }) => {
    const known = found.get(record);
    if (!known) found.set(record, { first: at, last: at, versions: 1 });
    else
      found.set(record, {
        first: at < known.first ? at : known.first,
        last: at > known.last ? at : known.last,
        versions: known.versions + 1,
      });
  });
  return found;
}

/** The same for one record; null when it has no versions. */
export async function historyOf(kind: 'icp' | 'persona', id: string): Promise<StoredHistory | null> {
  const database = await open();
  const all = await database.versions.where('record').equals(`${kind}/${id}`).sortBy('number');
  const [first, last] = [all[0], all.at(-1)];
  return first && last ? { first: first.at, last: last.at, versions: all.length } : null;
}
