/** What the panel may know of tabs without the `tabs` permission: which one is beside it, and that something changed. */
import { safeAddress } from './address';
import { browser } from './browser';
import { ownUrl } from './own-file';

export interface TabChange {
  tabId: number;
  /** Present only where the page is granted (the button, or LinkedIn followed). */
  url?: string;
  status?: 'loading' | 'complete';
}

/** The active tab of the window that this page stands in; null in a window without tabs. */
export async function activeTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Where a tab stands; null when it is gone, or not granted and therefore nobody's business. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null;
  }
}

/** Calls back when another tab of this window becomes the active one. Returns the way to stop. */
export function onActivated(windowId: number, callback: (tabId: number) => void): () => void {
  const listener = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) callback(info.tabId);
  };
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
}

/** Calls back when any tab loads or changes its address. Lives in the panel, never in the worker (design §4). */
export function onChanged(callback: (change: TabChange) => void): () => void {
  const listener = (tabId: number, info: { url?: string; status?: string }) => {
    if (!info.url && !info.status) return;
    callback({
      tabId,
      ...(info.url ? { url: info.url } : {}),
      ...(info.status === 'loading' || info.status === 'complete' ? { status: info.status } : {}),
    });
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? -1;
}

/** Sends the tab to an address, on a click of the user's. Returns false when the address is refused (see `safeAddress`). */
export async function goTo(tabId: number, address: string): Promise<boolean> {
  const url = safeAddress(address);
  if (url === null) return false;
  await browser.tabs.update(tabId, { url });
  return true;
}

/** Opens one of our own full pages in a new tab, at a place in it (`#reviews`). */
export async function openOwnPage(page: 'workspace.html', place = ''): Promise<void> {
  await browser.tabs.create({ url: `${ownUrl(page)}${place}` });
}
