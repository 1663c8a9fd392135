/**
 * Takes one snapshot of the page in a tab: a one-shot script whose return value is the only thing that crosses
 * (decisions 0001 and 0008). Nothing stays in the page and nothing goes in.
 */
import { ExpectedError } from '@/lib/kernel/errors';
import { fail, ok, type Result } from '@/lib/kernel/result';
import { browser } from './browser';

/** Built from `entrypoints/reader.ts`. */
const readerFile = '/reader.js';

/**
 * The browser's refusals have no codes, only sentences; these are the stable parts of Chromium's and Firefox's
 * (Chromium `extensions/common/manifest_constants` and `permissions_data.cc`, Firefox `ext-scripting`).
 */
const restrictedWords =
  /chrome:\/\/|chrome-extension:\/\/|extensions gallery|edge:\/\/|about:|moz-extension|view-source|devtools:|chrome-error|error page/i;
const goneWords = /no tab with id|invalid tab id|tab was closed|frame .* was removed|no frame with id|execution context|navigat/i;

/**
 * Chromium tells the extension of a press before the page's process knows of the grant that comes with it; seen:
 * a refusal at once, success 5–300 ms later. So a press is believed for this long.
 */
const grant = { tries: 12, milliseconds: 50 } as const;

/**
 * The snapshot, still unchecked: it comes from the page's process.
 * Expected failures: `restricted-page`, `no-permission` (the button was not pressed on this page), `lost-answer` (the page went away meanwhile).
 * @param pressed the button was pressed on this tab just now, so a refusal may only be early.
 */
export async function readTab(tabId: number, pressed = false): Promise<Result<unknown, ExpectedError>> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await tryToRead(tabId);
    if (read.ok || read.error.name !== 'no-permission' || !pressed || attempt === grant.tries) return read;
    await new Promise((resolve) => setTimeout(resolve, grant.milliseconds));
  }
}

async function tryToRead(tabId: number): Promise<Result<unknown, ExpectedError>> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [readerFile as '/background.js'] });
    if (frame?.result === undefined || frame.result === null)
      return fail(new ExpectedError('lost-answer', 'The page went away while it was being read. Press the button again.'));
    return ok(frame.result);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    if (restrictedWords.test(words))
      return fail(
        new ExpectedError('restricted-page', 'This page belongs to the browser; no extension may read it. Open a company page or a profile.'),
      );
    if (goneWords.test(words)) return fail(new ExpectedError('lost-answer', 'The page went away while it was being read. Press the button again.'));
    return fail(new ExpectedError('no-permission', 'Press the Fitglass button on this page to read it.'));
  }
}
