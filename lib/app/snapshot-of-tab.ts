/** One look at the page in a tab, opened and checked; for what is asked of a page besides judging it. */
import { ExpectedError } from '@/lib/kernel/errors';
import { type OpenedSnapshot, unpackSnapshot } from '@/lib/page/snapshot/unpack';
import { readTab } from '@/lib/platform/read-tab';

/** Throws what `readTab` met, and `bad-input` for a page whose snapshot does not add up. */
export async function snapshotOfTab(tabId: number): Promise<OpenedSnapshot> {
  const read = await readTab(tabId);
  if (!read.ok) throw read.error;
  const opened = unpackSnapshot(read.value);
  if (!opened.ok) throw new ExpectedError('bad-input', opened.error);
  return opened.value;
}
