/** One browser with the built extension per spec file, and the few acts that every end-to-end test needs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { type Launched, launch } from '../../scripts/browser/launch';
import { world } from '../../scripts/demo/world';
import { findChromium } from '../../scripts/pages/find-chromium';
import { root } from './sources';

export const extension = process.env.FITGLASS_EXTENSION ?? join(root, '.output', 'chrome-mv3');

/** Serves the demo world under its real addresses, in every spec; every other request is counted and refused. */
export interface Served {
  /** Requests that were neither the demo world nor a page that a test added. */
  strays: string[];
  /** Adds a page. */
  add: (url: string, html: string, headers?: Record<string, string>) => void;
}

const style = readFileSync(join(root, 'scripts/demo/world/style.css'), 'utf8');
const pageOf = (file: string) => readFileSync(join(root, 'scripts/demo/world', file), 'utf8').replace('/*style*/', style);

/**
 * `follows`: the user has let the panel follow LinkedIn (`test.use({ follows: true })`). `language`: what the browser speaks.
 */
export const test = base.extend<object, { browserWithExtension: Launched; served: Served; follows: boolean; language: string }>({
  follows: [false, { scope: 'worker', option: true }],
  language: ['en', { scope: 'worker', option: true }],
  browserWithExtension: [
    async ({ follows, language }, use) => {
      if (!existsSync(join(extension, 'manifest.json'))) throw new Error('Build the extension first: npm run build');
      const launched = await launch({
        extension,
        executablePath: findChromium(),
        backForwardCache: true,
        followsLinkedIn: follows,
        args: [`--lang=${language}`],
      });
      await use(launched);
      await launched.close();
    },
    { scope: 'worker' },
  ],
  served: [
    async ({ browserWithExtension }, use) => {
      const pages = new Map<string, { html: string; headers: Record<string, string> }>(
        world.map(({ url, file }) => [url, { html: pageOf(file), headers: {} }]),
      );
      const strays: string[] = [];
      await browserWithExtension.context.route(/^https?:/, async (route) => {
        const url = route.request().url();
        const page = pages.get(url);
        if (page) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html, headers: page.headers });
        if (!url.endsWith('/favicon.ico')) strays.push(url);
        return route.abort();
      });
      await use({ strays, add: (url, html, headers = {}) => void pages.set(url, { html, headers }) });
    },
    { scope: 'worker', auto: true },
  ],
});

export { expect };

/** As after installing: nothing kept, no ICP, no persona. */
export async function startEmpty(launched: Launched): Promise<void> {
  const page = await launched.context.newPage();
  await page.goto(workspaceAddress(launched));
  await ask(page, { ask: 'erase-everything' });
  await page.close();
}

/** Opens a folded part by its heading, unless it is open. What loads above it may move it from under the pointer: then it is pressed again. */
export async function unfold(within: Page | Locator, title: string): Promise<void> {
  const heading = within.getByRole('button', { name: new RegExp(`^${title.replace(/[?]/g, '\\?')}(?: ·|$)`) }).first();
  await heading.waitFor();
  await expect(async () => {
    if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
    await expect(heading).not.toHaveAttribute('aria-expanded', 'false', { timeout: 1_000 });
  }).toPass();
}

/**
 * The text of the file that a button saves, read as it is handed over: a second connection to this browser (the panel's)
 * takes downloads away.
 */
export async function savedBy(page: Page, name: string): Promise<string> {
  const button = page.locator('button', { hasText: name }).first();
  await expect(button).toBeEnabled();
  return button.evaluate(async (pressed) => {
    const original = URL.createObjectURL.bind(URL);
    const handedOver = new Promise<string>((resolve) => {
      URL.createObjectURL = (file: Blob) => {
        resolve(file.text());
        URL.createObjectURL = original;
        return original(file);
      };
    });
    (pressed as HTMLButtonElement).click();
    return handedOver;
  });
}

/** Opens a page of the served world in a tab of its own. */
export async function visit(launched: Launched, url: string): Promise<Page> {
  const page = await launched.context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** What the panel shows: `reading`, `verdict`, `refused` … */
export const panelState = (panel: Page): Locator => panel.locator('[data-state]').first();

/** Presses the button on a page and gives the panel once it shows that page's answer. */
export async function pressed(launched: Launched, page: Page, expected: string | RegExp = 'verdict'): Promise<Page> {
  await launched.press(page);
  const panel = await launched.panel();
  await expect(panelState(panel)).toHaveAttribute('data-state', expected, { timeout: 15_000 });
  return panel;
}

/** The same with a verdict in any case: without profiles the sample is loaded first. */
export async function judged(launched: Launched, page: Page): Promise<Page> {
  const panel = await pressed(launched, page, /verdict|empty-workspace/);
  if ((await panelState(panel).getAttribute('data-state')) === 'empty-workspace')
    await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panelState(panel)).toHaveAttribute('data-state', 'verdict');
  return panel;
}

/** The address of a screen of the workspace: "#lists", or nothing for the first. */
export const workspaceAddress = ({ extensionId }: Pick<Launched, 'extensionId'>, hash = ''): string =>
  `chrome-extension://${extensionId}/workspace.html${hash}`;

/** Asks the worker from a page of the extension, past what the page offers. */
export async function ask(page: Page, message: object): Promise<void> {
  await page.evaluate(
    (asked) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }).chrome.runtime.sendMessage(asked),
    message,
  );
}

/** Takes a pack in, as the workspace does with a file. */
export const importPack = (page: Page, pack: object): Promise<void> => ask(page, { ask: 'import-pack', text: JSON.stringify(pack) });

interface Looked {
  /** Selector of the only part that is looked at. */
  part?: string;
  schemes?: readonly ('light' | 'dark')[];
  /** Done in each scheme first, as for a picture. */
  before?: (colorScheme: 'light' | 'dark') => Promise<unknown>;
}

/** Nothing that axe knows of is wrong, in light and in dark. The usual mode of axe opens a tab of its own, which a panel would follow. */
export async function expectAccessible(page: Page, { part, schemes = ['light', 'dark'], before }: Looked = {}): Promise<void> {
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await before?.(colorScheme);
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (part ? axe.include(part) : axe).analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
}
