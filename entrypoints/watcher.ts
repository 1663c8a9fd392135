/**
 * Put into the page that the open panel shows, and renewed as long as it shows it: answers one word when the page has
 * become another one (decision 0013). No panel, no watcher.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { waitForChange } from '@/lib/page/watch/wait-for-change';

// WXT types `main` as returning nothing, yet hands its promise on as the value of the script (wxt 0.21, virtual/unlisted-script-entrypoint).
export default defineUnlistedScript((): unknown => waitForChange(document, globalThis) as unknown as undefined);
