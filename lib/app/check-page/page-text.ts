/** The text of the page in a tab, for holding it against a persona: read on that press, handed to the panel, kept nowhere. */
import { pageProse } from '@/lib/page/page-prose';
import type { PageText } from '@/lib/protocol/page-text';
import { snapshotOfTab } from '../snapshot-of-tab';

/** Throws as `snapshotOfTab` does. */
export async function pageText(tabId: number): Promise<PageText> {
  const { href, outline } = await snapshotOfTab(tabId);
  return { url: href, text: pageProse(outline) };
}
