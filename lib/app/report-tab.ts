/** The report about the page in a tab: looked at once more, said in words of layouts, kept nowhere. */
import { ExpectedError } from '@/lib/kernel/errors';
import { readPage } from '@/lib/page/read-page';
import { unpackSnapshot } from '@/lib/page/snapshot/unpack';
import { readTab } from '@/lib/platform/read-tab';
import { checkReading } from './check-reading';
import { loadPlaces } from './load-words';
import { pageReport } from './page-report';

/** Throws what `readTab` met, and `bad-input` for a page whose snapshot does not add up. */
export async function reportTab(tabId: number): Promise<{ text: string }> {
  await loadPlaces();
  const read = await readTab(tabId);
  if (!read.ok) throw read.error;
  const opened = unpackSnapshot(read.value);
  if (!opened.ok) throw new ExpectedError('bad-input', opened.error);
  const checked = checkReading(readPage(opened.value));
  if (!checked.ok) throw new ExpectedError('bad-input', checked.error);
  return { text: pageReport(opened.value, checked.value) };
}
