/** Erasing is complete or it failed: every table and every storage area (trust finding T72). */
import { open } from './open';
import { type TableName, tables } from './schema';

/** What looking, saving and typing left behind; ICPs, personas and packs are the user's own writing and stay. */
const personal: readonly TableName[] = ['companyPages', 'recentPeople', 'saved', 'ruleOuts', 'ownValues'];

export interface ErasableArea {
  clear: () => Promise<void>;
}

/** Clears every table but the sentinel, and the given browser storage areas. Returns how many rows went. */
export async function eraseEverything(areas: readonly ErasableArea[]): Promise<number> {
  return erase(Object.keys(tables) as TableName[], areas);
}

/** Clears what is known of companies and people, and keeps ICPs and personas. Returns how many rows went. */
export async function eraseProspects(): Promise<number> {
  return erase(personal, []);
}

async function erase(names: readonly TableName[], areas: readonly ErasableArea[]): Promise<number> {
  const database = await open('strict');
  const erased = await database.transaction('rw', names.slice(), async () => {
    let rows = 0;
    for (const name of names) {
      if (name === 'meta') continue;
      rows += await database.table(name).count();
      await database.table(name).clear();
    }
    return rows;
  });
  for (const area of areas) await area.clear();
  return erased;
}
