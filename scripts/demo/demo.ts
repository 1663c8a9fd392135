/**
 * Shows Fitglass at work on pages that are served under their real addresses: the demo world, or saved pages of your
 * own. With a display it opens a browser and leaves the button to you; without one it presses the real button on
 * each page itself, prints what the panel says, and takes pictures of page and panel side by side.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'playwright';
import type { PanelView } from '@/lib/protocol/panel-view';
import { type Launched, launch } from '../browser/launch';
import { findChromium } from '../pages/find-chromium';
import { sideBySide } from './picture';
import { table } from './table';
import { type DemoPage, world } from './world';

interface Options {
  pages: (DemoPage & { html: string })[];
  headed: boolean;
  /** Folder for the pictures. */
  pictures: string;
}

class Usage extends Error {}

const root = process.env.FITGLASS_ROOT ?? process.cwd();
const worldFolder = join(root, 'scripts', 'demo', 'world');
export const usage = `npm start                        the demo world
npm start -- --url URL FILE …    saved pages of your own, served under their addresses
           --headless | --headed   choose instead of looking for a display
           --pictures FOLDER       where pictures go (.output/demo)
           --only NAME,…           some pages of the demo world`;

function ownWorld(): Options['pages'] {
  const style = readFileSync(join(worldFolder, 'style.css'), 'utf8');
  return world.map((page) => ({ ...page, html: readFileSync(join(worldFolder, page.file), 'utf8').replace('/*style*/', style) }));
}

function optionsOf(args: readonly string[]): Options {
  const pages: Options['pages'] = [];
  let pictures = join(root, '.output', 'demo');
  let only: string[] | null = null;
  let headed = process.platform === 'linux' ? Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) : !process.env.CI;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index];
    if (arg === '--pictures' || arg === '--only') {
      const value = args[index + 1];
      if (!value) throw new Usage(`${arg} needs a value.\n${usage}`);
      if (arg === '--pictures') pictures = resolve(value);
      else only = value.split(',');
      index += 1;
    } else if (arg === '--headless') headed = false;
    else if (arg === '--headed') headed = true;
    else if (arg === '--url') {
      const [url = '', file = ''] = args.slice(index + 1, index + 3);
      if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) throw new Usage(`"${url}" is not a web address.\n${usage}`);
      if (!existsSync(file)) throw new Usage(`There is no file "${file}". Save the page first, then name it after its address.\n${usage}`);
      pages.push({ url, file, note: 'your page', html: readFileSync(resolve(file), 'utf8') });
      index += 2;
    } else throw new Usage(`"${arg ?? ''}" is not an option.\n${usage}`);
  }
  const chosen = pages.length > 0 ? pages : ownWorld().filter(({ file }) => only?.includes(basename(file, '.html')) ?? true);
  if (chosen.length === 0) throw new Usage(`The demo world has no such page. It has ${world.map(({ file }) => basename(file, '.html')).join(', ')}.`);
  return { pages: chosen, headed, pictures };
}

/** Serves the pages; every other request of theirs is refused, so a saved page calls nobody. */
async function serve(launched: Launched, pages: Options['pages']): Promise<void> {
  await launched.context.route(/^https?:/, (route) => {
    const page = pages.find(({ url }) => url === route.request().url());
    return page
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': "script-src 'none'" }, body: page.html })
      : route.abort();
  });
}

/** Asks the worker as the panel does. */
const viewOf = (panel: Page, tabId: number): Promise<PanelView> =>
  panel.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<{ value: PanelView }> } } };
    return (await chrome.runtime.sendMessage({ ask: 'look', tabId: id })).value;
  }, tabId);

const tabOf = (panel: Page): Promise<number> =>
  panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query: (what: object) => Promise<{ id: number }[]> } } };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? -1;
  });

async function loadSamples(panel: Page): Promise<void> {
  await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } };
    for (const id of ['dataspark', 'data-analytics-saas-california']) await chrome.runtime.sendMessage({ ask: 'load-sample', id });
  });
}

async function headless(launched: Launched, { pages, pictures }: Options): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const page = await launched.context.newPage();
  let panel: Page | null = null;
  for (const [index, { url, file, note }] of pages.entries()) {
    await page.goto(url, { waitUntil: 'load' });
    await launched.press(page);
    if (!panel) {
      panel = await launched.panel();
      await loadSamples(panel);
      await launched.press(page);
    }
    const view = await viewOf(panel, await tabOf(panel));
    await panel.waitForFunction(() => document.querySelector('[data-state]')?.getAttribute('data-state') !== 'reading');
    console.log(table(url, note, view));
    const picture = join(pictures, `${String(index + 1).padStart(2, '0')}-${basename(file).replace(/\.html?$/, '')}.png`);
    await sideBySide(launched.context, page, panel, picture);
    console.log(`  picture: ${picture}\n`);
  }
}

async function headed(launched: Launched, pages: Options['pages']): Promise<void> {
  for (const { url } of pages) {
    const page = await launched.context.newPage();
    await page.goto(url);
  }
  console.log(
    `Press the Fitglass button in the toolbar (Ctrl+Shift+Y) on any of these tabs:\n${pages.map(({ url, note }) => `  ${url}\n    ${note}`).join('\n')}\nClose the browser to end.`,
  );
  await new Promise<void>((resolve) => launched.context.once('close', () => resolve()));
}

/** Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let options: Options;
  try {
    options = optionsOf(args);
  } catch (error) {
    if (!(error instanceof Usage)) throw error;
    console.error(error.message);
    return 2;
  }
  const launched = await launch({ extension: join(root, '.output', 'chrome-mv3'), executablePath: findChromium(), headed: options.headed });
  try {
    await serve(launched, options.pages);
    if (options.headed) await headed(launched, options.pages);
    else await headless(launched, options);
  } finally {
    await launched.close();
  }
  return 0;
}
