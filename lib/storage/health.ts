/**
 * Notices storage that "came back empty": after corruption a browser may hand back a fresh database without a word
 * (trust finding T34). A sentinel stands in the database and, without anything personal, in `storage.local`;
 * when only the second one remembers, data was lost.
 */
import { firstWorkspace, openRegister } from './register';
import { inEveryWorkspace } from './workspaces';

/** The browser's `storage.local`, or a test's. Only the sentinel's creation time is ever written there. */
export interface SmallStore {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}

const key = 'sentinel';

export type Health = { state: 'fresh' } | { state: 'well'; since: string } | { state: 'came-back-empty'; since: string };

/** The health of every workspace; the first one's is the first. */
export async function checkHealth(local: SmallStore, now: Date): Promise<Health[]> {
  return inEveryWorkspace(async (database, id): Promise<Health> => {
    const remembered = id === firstWorkspace ? local : besideName(id);
    const inside = (await database.meta.get(key))?.value ?? null;
    const stored = (await remembered.get(key))[key];
    const outside = typeof stored === 'string' ? stored : null;
    if (inside) {
      if (outside !== inside) await remembered.set({ [key]: inside });
      return { state: 'well', since: inside };
    }
    const since = now.toISOString();
    await database.meta.put({ key, value: since });
    await remembered.set({ [key]: since });
    return outside ? { state: 'came-back-empty', since: outside } : { state: 'fresh' };
  });
}

/** The other workspaces' sentinels stand in the register, so that `storage.local` holds one date and no list of clients. */
const besideName = (id: string): SmallStore => ({
  get: async () => ({ [key]: (await (await openRegister()).workspaces.get(id))?.sentinel }),
  set: async (items) => void (await (await openRegister()).workspaces.update(id, { sentinel: String(items[key]) })),
});
