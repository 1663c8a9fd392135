/** Erasing is complete or it failed: every table and every storage area (trust finding T72). */
import { open } from './open';
import { openRegister } from './register';
import { type FitglassDatabase, type TableName, tables } from './schema';
import { allWorkspaces, deleteWorkspace, inEveryWorkspace } from './workspaces';

/** What looking, saving and typing left behind; ICPs, personas and packs are the user's own writing and stay. */
const personal: readonly TableName[] = ['companyPages', 'recentPeople', 'saved', 'ruleOuts', 'ownValues', 'notes'];

export interface ErasableArea {
  clear: () => Promise<void>;
}

/**
 * Clears every table but the sentinel, deletes every other workspace and the list of them, and clears the given browser
 * storage areas. Returns how many rows went. The caller closes its connections afterwards.
 */
export async function eraseEverything(areas: readonly ErasableArea[]): Promise<number> {
  const counts = await inEveryWorkspace((database) => erase(database, Object.keys(tables) as TableName[]));
  for (const { id, first } of await allWorkspaces()) if (!first) await deleteWorkspace(id);
  const register = await openRegister();
  await register.transaction('rw', register.workspaces, register.inUse, () => Promise.all([register.workspaces.clear(), register.inUse.clear()]));
  for (const area of areas) await area.clear();
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Clears what is known of companies and people in this workspace, and keeps ICPs and personas. Returns how many rows went. */
export async function eraseProspects(): Promise<number> {
  return erase(await open('strict'), personal);
}

async function erase(database: FitglassDatabase, names: readonly TableName[]): Promise<number> {
  return database.transaction('rw', names.slice(), async () => {
    let rows = 0;
    for (const name of names) {
      if (name === 'meta') continue;
      rows += await database.table(name).count();
      await database.table(name).clear();
    }
    return rows;
  });
}
