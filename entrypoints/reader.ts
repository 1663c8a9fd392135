/**
 * The only code that ever runs in a page: put there by a press of the button, looks once, returns what it saw, and is
 * gone (decision 0001). The value of `main` is what `scripting.executeScript` resolves with.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeSnapshot } from '@/lib/page/snapshot/take-snapshot';

// WXT types `main` as returning nothing, yet hands its promise on as the value of the script (wxt 0.21, virtual/unlisted-script-entrypoint).
export default defineUnlistedScript((): unknown => takeSnapshot(document, location.href) as unknown as undefined);
