/** What must be in order when the extension is installed, updated or the browser starts. */
import { systemClock } from '@/lib/kernel/clock';
import { browser } from '@/lib/platform/browser';
import { checkHealth } from '@/lib/storage/health';
import { dropExpired } from '@/lib/storage/looks';

/** Our button opens the panel ourselves: the browser's own "open on click" would not grant the page (trust finding T40). */
export async function prepare(): Promise<void> {
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false });
  await checkHealth(browser.storage.local, systemClock());
  await dropExpired(systemClock());
}
