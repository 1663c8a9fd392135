/** The report about the page in a tab: looked at once more, said in words of layouts, kept nowhere. */
import { ExpectedError } from '@/lib/kernel/errors';
import { readPage } from '@/lib/page/read-page';
import { checkReading } from './check-reading';
import { loadPlaces } from './load-words';
import { pageReport } from './page-report';
import { snapshotOfTab } from './snapshot-of-tab';

/** Throws as `snapshotOfTab` does, and `bad-input` for a reading that does not add up. */
export async function reportTab(tabId: number): Promise<{ text: string }> {
  await loadPlaces();
  const opened = await snapshotOfTab(tabId);
  const checked = checkReading(readPage(opened));
  if (!checked.ok) throw new ExpectedError('bad-input', checked.error);
  return { text: pageReport(opened, checked.value) };
}
