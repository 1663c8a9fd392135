/**
 * Waits for the page in a tab to become another one, by a script that answers one word (decision 0013). Only the
 * panel calls this, and only for the tab that it shows.
 */
import { browser } from './browser';

/** Built from `entrypoints/watcher.ts`. */
const watcherFile = '/watcher.js';

const words = ['changed', 'grown', 'quiet'] as const;

/** `gone`: the page went away, or may not be watched (the button was not pressed on it). */
export type TabWatched = (typeof words)[number] | 'gone';

/** The answer comes from the page's process and is believed only as one of the known words. Never throws. */
export async function watchTab(tabId: number): Promise<TabWatched> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [watcherFile as '/background.js'] });
    return words.find((word) => word === frame?.result) ?? 'gone';
  } catch {
    return 'gone';
  }
}

/** Ends the watcher in a tab at once; where there is none, nothing happens. */
export function stopWatching(tabId: number): void {
  const stop = () => (globalThis as { fitglassWatch?: { stop?: () => void } }).fitglassWatch?.stop?.();
  browser.scripting.executeScript({ target: { tabId }, func: stop }).catch(() => undefined);
}
