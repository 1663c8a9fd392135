/**
 * The only import of browser APIs (decision 0004). `webextension-polyfill` hands back the native `browser` where
 * there is one (Chrome 148+, Firefox) and wraps `chrome` where there is not; its types lack `sidePanel` and
 * WXT's lack `sidebarAction`, hence the one cast.
 */
import polyfill from 'webextension-polyfill';
import type { Browser, WxtBrowser } from 'wxt/browser';

interface SidebarAction {
  open: () => Promise<void>;
}

export const browser = polyfill as unknown as WxtBrowser & { sidebarAction?: SidebarAction };

export type Tab = Browser.tabs.Tab;
