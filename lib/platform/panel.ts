/**
 * Opening the panel beside the page. Both browsers allow it only inside the user's gesture: one `await` before
 * the call and it is refused (trust finding T42), so this is synchronous up to the browser's own promise.
 */
import { browser, type Tab } from './browser';

/** Opens the side panel (Chrome) or the sidebar (Firefox) of the tab's window. Call it first thing in the gesture. */
export function openPanel(tab: Tab): Promise<void> {
  if (browser.sidebarAction) return browser.sidebarAction.open();
  return browser.sidePanel.open({ windowId: tab.windowId });
}
