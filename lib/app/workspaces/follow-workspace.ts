/**
 * The workspaces as a page sees them. A page belongs to the workspace that was in use when it opened: when another one
 * comes into use, the page finishes what it writes, where it began, and is loaded anew.
 */
import { createStore } from 'zustand/vanilla';
import { systemClock } from '@/lib/kernel/clock';
import { askWorker } from '@/lib/platform/messages';
import { open, workspaceHere } from '@/lib/storage/open';
import { workspaceInUse } from '@/lib/storage/register';
import { watch } from '@/lib/storage/watch';
import { allWorkspaces, createWorkspace, renameWorkspace, type Workspace } from '@/lib/storage/workspaces';

export type { Workspace } from '@/lib/storage/workspaces';

export interface WorkspacesView {
  here: string;
  all: readonly Workspace[];
}

export function createWorkspacesPort() {
  const store = createStore<{ view: WorkspacesView | null }>(() => ({ view: null }));
  watch(
    async () => ({ here: await workspaceHere(), all: await allWorkspaces() }),
    (view) => store.setState({ view }),
  );
  return {
    view: (): WorkspacesView | null => store.getState().view,
    subscribe: (listener: () => void): (() => void) => store.subscribe(listener),
    create: (name: string): Promise<Workspace> => createWorkspace(name, systemClock()),
    rename: (id: string, name: string): Promise<void> => renameWorkspace(id, name, systemClock()),
    switchTo: async (id: string): Promise<void> => void (await askWorker({ ask: 'switch-workspace', id })),
    async remove(id: string): Promise<void> {
      await askWorker({ ask: 'delete-workspace', id });
    },
  };
}

export type WorkspacesPort = ReturnType<typeof createWorkspacesPort>;

/** Calls once, when another workspace than this page's has come into use. */
export function onOtherWorkspace(callback: () => void): () => void {
  let called = false;
  return watch(
    async () => (await workspaceInUse()) !== (await workspaceHere()),
    (other) => {
      if (!other || called) return;
      called = true;
      callback();
    },
  );
}

/** Resolves when what this page has begun to write is written. */
export async function writesDone(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  try {
    const database = await open('strict');
    /* The browser runs it after every earlier transaction on drafts. */
    await database.transaction('rw', database.drafts, () => database.drafts.count());
  } catch {
    /* The workspace was deleted: there is nothing left to be written. */
  }
}
