/**
 * Workspaces kept apart: each is a database of its own with its own ICPs, personas, drafts and everything that was saved
 * (O1). Nothing is ever copied from one to another but through a pack.
 */
import Dexie from 'dexie';
import { ExpectedError } from '@/lib/kernel/errors';
import { connect, databaseOf, open, workspaceHere } from './open';
import { firstWorkspace, openRegister } from './register';
import type { FitglassDatabase } from './schema';

export interface Workspace {
  id: string;
  name: string;
  /** The one that is always there and cannot be deleted. */
  first: boolean;
}

const firstName = 'My own';
/** A database without an entry in the register (which was lost): its name is not known any more. */
const foundName = 'Found again';

const prefix = databaseOf('');

/** Ids of workspaces that have a database, whatever the register says. */
async function withDatabase(): Promise<string[]> {
  const names = await Dexie.getDatabaseNames();
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** The first one, then by name. */
export async function allWorkspaces(): Promise<Workspace[]> {
  const register = await openRegister();
  const stored = await register.workspaces.toArray();
  const known = new Map(stored.map(({ id, name }) => [id, name]));
  for (const id of await withDatabase()) if (!known.has(id)) known.set(id, foundName);
  const others = [...known].filter(([id]) => id !== firstWorkspace).map(([id, name]) => ({ id, name, first: false }));
  return [
    { id: firstWorkspace, name: known.get(firstWorkspace) ?? firstName, first: true },
    ...others.toSorted((a, b) => a.name.localeCompare(b.name)),
  ];
}

export async function createWorkspace(name: string, now: Date): Promise<Workspace> {
  const register = await openRegister();
  const id = crypto.randomUUID();
  const free = await freeName(name, id);
  await register.workspaces.put({ id, name: free, createdAt: now.toISOString() });
  return { id, name: free, first: false };
}

export async function renameWorkspace(id: string, name: string, now: Date): Promise<void> {
  const register = await openRegister();
  const earlier = await register.workspaces.get(id);
  await register.workspaces.put({ createdAt: now.toISOString(), ...earlier, id, name: await freeName(name, id) });
}

/** Two clients of one name would be mixed up sooner or later. Throws `bad-usage`. */
async function freeName(name: string, id: string): Promise<string> {
  const wanted = name.trim();
  if (wanted === '') throw new ExpectedError('bad-usage', 'Give the workspace a name, such as the client’s.');
  const others = await allWorkspaces();
  if (others.some((other) => other.id !== id && other.name.toLowerCase() === wanted.toLowerCase()))
    throw new ExpectedError('bad-usage', `There is a workspace named “${wanted}” already. Give this one another name.`);
  return wanted;
}

/** From the next `close` on, contexts open this one. Throws `bad-usage` when there is none. */
export async function putInUse(id: string): Promise<Workspace> {
  const found = (await allWorkspaces()).find((workspace) => workspace.id === id);
  if (!found) throw new ExpectedError('bad-usage', 'This workspace was deleted. Choose another one.');
  await (await openRegister()).inUse.put({ key: 'in-use', id });
  return found;
}

/** Deletes a workspace with all that is in it. Nobody but other pages may have it open; the first one stays. */
export async function deleteWorkspace(id: string): Promise<void> {
  if (id === firstWorkspace) throw new ExpectedError('bad-usage', 'This workspace is always there. Erase everything under “Your data” instead.');
  const register = await openRegister();
  if ((await register.inUse.get('in-use'))?.id === id) await register.inUse.put({ key: 'in-use', id: firstWorkspace });
  await Dexie.delete(databaseOf(id));
  await register.workspaces.delete(id);
}

/** Runs in the database of one workspace, whichever is in use. */
export async function inWorkspace<Value>(id: string, run: (database: FitglassDatabase) => Promise<Value>): Promise<Value> {
  if (id === (await workspaceHere())) return run(await open('strict'));
  const database = await connect(databaseOf(id), 'strict');
  try {
    return await run(database);
  } finally {
    database.close({ disableAutoOpen: true });
  }
}

/** One after the other, in every workspace that has a database, and in the one in use. */
export async function inEveryWorkspace<Value>(run: (database: FitglassDatabase, id: string) => Promise<Value>): Promise<Value[]> {
  const ids = new Set([firstWorkspace, await workspaceHere(), ...(await withDatabase())]);
  const values: Value[] = [];
  for (const id of ids) values.push(await inWorkspace(id, (database) => run(database, id)));
  return values;
}
