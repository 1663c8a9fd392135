/**
 * Opening the database behind a fence. Dexie lets old code open a newer database and write into it (trust finding
 * T35), and it reopens by itself after an upgrade elsewhere; both would corrupt data silently.
 *
 *   closed ──open()──► open ──versionchange──► fenced (every later call: `storage-newer`)
 *      │
 *      └─ newer version on disk ──► fenced
 *      └─ the browser cannot open it ──► `storage-unavailable`; the next call tries again
 */
import { ExpectedError } from '@/lib/kernel/errors';
import { FitglassDatabase, schemaVersion } from './schema';

type Durability = 'strict' | 'relaxed';

const opened = new Map<Durability, Promise<FitglassDatabase>>();
let fenced = false;

const newer = () => new ExpectedError('storage-newer', 'Fitglass was updated while this page was open. Close this page and open it again.');

/** The one connection per durability of this context. */
export function open(durability: Durability = 'relaxed'): Promise<FitglassDatabase> {
  if (fenced) return Promise.reject(newer());
  const existing = opened.get(durability);
  if (existing) return existing;
  const opening = connect(durability).catch((error: unknown) => {
    opened.delete(durability);
    throw error;
  });
  opened.set(durability, opening);
  return opening;
}

async function connect(durability: Durability): Promise<FitglassDatabase> {
  const database = new FitglassDatabase(durability);
  database.on('versionchange', () => {
    fenced = true;
    database.close({ disableAutoOpen: true });
  });
  try {
    await database.open();
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    throw new ExpectedError(
      'storage-unavailable',
      `The browser could not open Fitglass's storage (${name}). Restart the browser; if it stays, restore your last pack.`,
    );
  }
  /** Dexie multiplies versions by ten in the native database. */
  if (database.backendDB().version > schemaVersion * 10) {
    fenced = true;
    database.close({ disableAutoOpen: true });
    throw newer();
  }
  return database;
}

/** Closes every connection of this context; the next `open` connects afresh. */
export async function close(): Promise<void> {
  const connections = [...opened.values()];
  opened.clear();
  fenced = false;
  for (const connection of await Promise.allSettled(connections)) {
    if (connection.status === 'fulfilled') connection.value.close({ disableAutoOpen: true });
  }
}
