/** Finds a Chromium on this machine; nothing is downloaded here. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { ExpectedError } from '@/lib/kernel/errors';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
/** Where macOS and Windows keep it. */
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function* candidates(environment: NodeJS.ProcessEnv): Generator<string> {
  yield chromium.executablePath();
  const folders = [...(environment.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter((folder) => folder !== '');
  for (const name of names) for (const folder of folders) yield join(folder, name);
  yield* places;
}

/**
 * `CHROMIUM_PATH`, else Playwright's own, else one on the machine.
 * Expected failures: `bad-usage` when `CHROMIUM_PATH` names no file or nothing is found.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string {
  const wanted = environment.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new ExpectedError('bad-usage', `CHROMIUM_PATH names "${wanted}", and there is no such file. Correct it or unset it.`);
  }
  for (const path of candidates(environment)) if (path !== '' && existsSync(path)) return path;
  throw new ExpectedError('bad-usage', 'No Chromium was found. Run "npx playwright install chromium", or set CHROMIUM_PATH to one.');
}
