/**
 * Opening the database of the workspace in use, behind a fence. Dexie lets old code open a newer database and write into
 * it (trust finding T35), and it reopens by itself after an upgrade elsewhere; both would corrupt data silently.
 *
 *   closed ──open()──► open ──versionchange──► fenced (every later call: `storage-newer`)
 *      │                 └─────deleted───────► gone (every later call: `storage-unavailable`, until `close`)
 *      └─ newer version on disk ──► fenced
 *      └─ the browser cannot open it ──► `storage-unavailable`; the next call tries again
 *
 * Which workspace that is, a context asks once: a page that is open while the user switches keeps writing where it began,
 * until `close` (decision 0017).
 */
import { ExpectedError } from '@/lib/kernel/errors';
import { closeRegister, firstWorkspace, workspaceInUse } from './register';
import { databaseName, FitglassDatabase, schemaVersion } from './schema';

export type Durability = 'strict' | 'relaxed';

const opened = new Map<Durability, Promise<FitglassDatabase>>();
let place: Promise<string> | null = null;
let barred: (() => ExpectedError) | null = null;

const newer = () => new ExpectedError('storage-newer', 'Fitglass was updated while this page was open. Close this page and open it again.');
const gone = () => new ExpectedError('storage-unavailable', 'This workspace was deleted while the page was open. Reload the page.');

/** Each workspace has a database of its own. */
export const databaseOf = (workspace: string): string => (workspace === firstWorkspace ? databaseName : `${databaseName}-workspace-${workspace}`);

/** The workspace of this context: the one in use when it first asked. */
export function workspaceHere(): Promise<string> {
  place ??= workspaceInUse().catch((error: unknown) => {
    place = null;
    throw error;
  });
  return place;
}

/** The one connection per durability of this context. */
export function open(durability: Durability = 'relaxed'): Promise<FitglassDatabase> {
  if (barred) return Promise.reject(barred());
  const existing = opened.get(durability);
  if (existing) return existing;
  const opening = connectHere(durability).catch((error: unknown) => {
    opened.delete(durability);
    throw error;
  });
  opened.set(durability, opening);
  return opening;
}

async function connectHere(durability: Durability): Promise<FitglassDatabase> {
  const database = await connect(databaseOf(await workspaceHere()), durability, (why) => {
    barred = why;
  });
  return database;
}

/** A connection of its own, for the caller to close. @param bar called when nothing may be written any more. */
export async function connect(name: string, durability: Durability, bar: (why: () => ExpectedError) => void = () => {}): Promise<FitglassDatabase> {
  const database = new FitglassDatabase(durability, name);
  database.on('versionchange', ({ newVersion }) => {
    bar(newVersion === null ? gone : newer);
    database.close({ disableAutoOpen: true });
  });
  try {
    await database.open();
  } catch (error) {
    const cause = error instanceof Error ? error.name : 'Error';
    throw new ExpectedError(
      'storage-unavailable',
      `The browser could not open Fitglass's storage (${cause}). Restart the browser; if it stays, restore your last pack.`,
    );
  }
  /** Dexie multiplies versions by ten in the native database. */
  if (database.backendDB().version > schemaVersion * 10) {
    bar(newer);
    database.close({ disableAutoOpen: true });
    throw newer();
  }
  return database;
}

/** Closes every connection of this context; the next `open` connects afresh, to the workspace that is in use by then. */
export async function close(): Promise<void> {
  const connections = [...opened.values()];
  opened.clear();
  place = null;
  barred = null;
  for (const connection of await Promise.allSettled(connections)) {
    if (connection.status === 'fulfilled') connection.value.close({ disableAutoOpen: true });
  }
  await closeRegister();
}
