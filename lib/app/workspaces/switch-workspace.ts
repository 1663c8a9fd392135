/** Changing workspaces, as the worker does it: never in the middle of something (`hold-workspace`), and anew from then on. */
import { close, workspaceHere } from '@/lib/storage/open';
import { allWorkspaces, deleteWorkspace, putInUse } from '@/lib/storage/workspaces';
import { eraseStored } from '../erase-stored';

export async function switchWorkspace(id: string): Promise<{ name: string }> {
  const { name } = await putInUse(id);
  await close();
  return { name };
}

/** With all that is in it. */
export async function removeWorkspace(id: string): Promise<{ deleted: true }> {
  try {
    await deleteWorkspace(id);
  } finally {
    await close();
  }
  return { deleted: true };
}

/** Everything in every workspace. */
export async function eraseAll(): Promise<{ erased: number }> {
  try {
    return await eraseStored();
  } finally {
    await close();
  }
}

export async function shownWorkspace(): Promise<{ name: string | null }> {
  const all = await allWorkspaces();
  const here = await workspaceHere();
  return { name: all.length > 1 ? (all.find(({ id }) => id === here)?.name ?? null) : null };
}
