/**
 * The register of workspaces: which there are, and which one is in use. A small database of its own, so that no
 * workspace knows another one, and erasing or losing one leaves the list in order (decision 0017).
 */
import Dexie, { type Table } from 'dexie';
import { ExpectedError } from '@/lib/kernel/errors';

/** The workspace that is always there; its database keeps the name it had before there were others. */
export const firstWorkspace = 'first';

export interface StoredWorkspace {
  id: string;
  name: string;
  /** ISO time. */
  createdAt: string;
  /** Copy of the sentinel in its database, which tells when that one came back empty (trust finding T34). */
  sentinel?: string;
}

interface InUse {
  key: 'in-use';
  id: string;
}

export const registerName = 'fitglass-register';

export class WorkspaceRegister extends Dexie {
  workspaces!: Table<StoredWorkspace, string>;
  inUse!: Table<InUse, string>;

  constructor() {
    super(registerName, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ workspaces: 'id', inUse: 'key' });
  }
}

let opened: Promise<WorkspaceRegister> | null = null;

/** The one connection of this context. */
export function openRegister(): Promise<WorkspaceRegister> {
  opened ??= connect().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function connect(): Promise<WorkspaceRegister> {
  const register = new WorkspaceRegister();
  register.on('versionchange', () => {
    opened = null;
    register.close();
  });
  try {
    await register.open();
  } catch (error) {
    const name = error instanceof Error ? error.name : 'Error';
    throw new ExpectedError('storage-unavailable', `The browser could not open Fitglass's list of workspaces (${name}). Restart the browser.`);
  }
  return register;
}

export async function closeRegister(): Promise<void> {
  const connection = opened;
  opened = null;
  if (connection) (await connection.catch(() => null))?.close();
}

/** Id of the workspace in use. */
export async function workspaceInUse(): Promise<string> {
  return (await (await openRegister()).inUse.get('in-use'))?.id ?? firstWorkspace;
}
