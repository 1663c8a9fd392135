/** ICPs come to life as drafts: nothing is compared with them until they are published. */
import { freshId, startRecord } from '@/lib/app/editing/start-record';
import type { Icp } from '@/lib/icp/icp';
import { ExpectedError } from '@/lib/kernel/errors';
import { leaveOut } from '@/lib/kernel/leave-out';
import { readWritten, removeDraft } from '@/lib/storage/drafts';

const draft = (icp: Icp): Promise<string> => startRecord('icp', icp);

/** @returns its id. */
export function startIcp(name: string): Promise<string> {
  const called = name.trim();
  if (called === '') throw new ExpectedError('bad-input', 'Give the ICP a name: the segment that it describes is a good one.');
  return draft({ id: freshId('icp'), name: called, segment: '', status: 'hypothesis', criteria: [], pains: [], document: [] });
}

/** A copy as a draft of its own; `negative` makes it one to stay away from. @returns its id. */
export async function duplicateIcp(id: string, over: { name: string; negative?: boolean }): Promise<string> {
  const { content } = await readWritten('icp', id);
  if (!content) throw new ExpectedError('bad-input', 'This ICP is no longer there. Go back to the ideal profiles and choose another.');
  const rest = leaveOut(structuredClone(content), 'negative', 'sharedOn', 'review');
  return draft({ ...rest, id: freshId('icp'), name: over.name, status: 'hypothesis', ...(over.negative ? { negative: true } : {}) });
}

/** Takes a draft away that was never published. @returns the way back. */
export async function dropDraft(id: string): Promise<() => Promise<void>> {
  const { content } = await readWritten('icp', id);
  await removeDraft('icp', id);
  return async () => {
    if (content) await draft(content);
  };
}
