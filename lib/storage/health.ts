/**
 * Notices storage that "came back empty": after corruption a browser may hand back a fresh database without a word
 * (trust finding T34). A sentinel stands in the database and, without anything personal, in `storage.local`;
 * when only the second one remembers, data was lost.
 */
import { open } from './open';

/** The browser's `storage.local`, or a test's. Only the sentinel's creation time is ever written there. */
export interface SmallStore {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
}

const key = 'sentinel';

export type Health = { state: 'fresh' } | { state: 'well'; since: string } | { state: 'came-back-empty'; since: string };

export async function checkHealth(local: SmallStore, now: Date): Promise<Health> {
  const database = await open('strict');
  const inside = (await database.meta.get(key))?.value ?? null;
  const stored = (await local.get(key))[key];
  const outside = typeof stored === 'string' ? stored : null;
  if (inside) {
    if (outside !== inside) await local.set({ [key]: inside });
    return { state: 'well', since: inside };
  }
  const since = now.toISOString();
  await database.meta.put({ key, value: since });
  await local.set({ [key]: since });
  return outside ? { state: 'came-back-empty', since: outside } : { state: 'fresh' };
}
