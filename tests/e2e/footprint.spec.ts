import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, extension, test } from '../support/e2e';
import { root } from '../support/sources';

const watcher = readFileSync(join(root, 'tests/e2e/pages/watcher.js'), 'utf8');
const url = 'https://www.linkedin.com/in/elena-brandt-demo/watched/';
const profile = readFileSync(join(root, 'scripts/demo/world/elena-brandt.html'), 'utf8').replace('<head>', `<head><script>${watcher}</script>`);

interface Watched {
  __seen: string[];
  __listen: () => void;
  __newGlobals: () => string[];
}

/** Arms the page: from here on everything is recorded. */
async function arm(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.__listen();
    watched.__seen.length = 0;
  });
}

/** What the page saw. Reading it is our own doing, so the record is taken through one plain property. */
const seen = (page: Page): Promise<string[]> => page.evaluate(() => [...(globalThis as unknown as Watched).__seen]);

test.describe('the page that is read', () => {
  test('sees nothing of the extension, at the press that opens the panel and at every later one', async ({ browserWithExtension, served }) => {
    served.add(url, profile);
    const page = await browserWithExtension.context.newPage();
    await page.goto(url);
    await arm(page);

    await browserWithExtension.press(page);
    const panel = await browserWithExtension.panel();
    await panel.waitForFunction(
      () => !['reading', null].includes(document.querySelector('[data-state]')?.getAttribute('data-state') ?? null),
      undefined,
      { timeout: 15_000 },
    );
    await page.waitForTimeout(500);
    /** The panel takes a part of the window, which every page may notice: it is the browser's doing and names nobody. */
    const windowIsSmaller = (record: string) => /^event:(resize|scroll|blur|focus)/.test(record);
    expect((await seen(page)).filter((record) => !windowIsSmaller(record))).toEqual([]);

    await arm(page);
    for (let press = 0; press < 3; press += 1) {
      await browserWithExtension.press(page);
      await page.waitForTimeout(400);
    }
    expect(await seen(page)).toEqual([]);
    expect(
      await page.evaluate(() =>
        (globalThis as unknown as Watched).__newGlobals().filter((name) => name !== '__seen' && name !== '__listen' && name !== '__newGlobals'),
      ),
    ).toEqual([]);
    expect(await page.content()).not.toContain('extension://');
    await panel.close();
    await page.close();
  });

  test('sees nothing of the watcher either: not while it waits, nor when the page grows and is read again, nor when it ends', async ({
    browserWithExtension,
    served,
  }) => {
    const open = 'https://www.linkedin.com/in/elena-brandt-demo/?watched=1';
    served.add(open, profile);
    const page = await browserWithExtension.context.newPage();
    await page.goto(open);
    await browserWithExtension.press(page);
    const panel = await browserWithExtension.panel();
    await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', /verdict|empty-workspace/, { timeout: 15_000 });
    await page.waitForTimeout(500);
    await arm(page);
    /** Longer than a watcher lives, so that one is renewed meanwhile. */
    await page.waitForTimeout(11_000);
    expect(await seen(page)).toEqual([]);

    /** The page grows by its own doing: that change, and nothing else, is what it sees. */
    await page.evaluate(() => {
      const { __seen: record } = globalThis as unknown as Watched;
      document.querySelector('main')?.append(...Array.from({ length: 20 }, (_, at) => `A line of the page, number ${at}`));
      record.length = 0;
    });
    await page.waitForTimeout(2_500);
    expect((await seen(page)).filter((record) => record !== 'mutation:childList MAIN')).toEqual([]);
    await panel.close();
    await page.waitForTimeout(1_000);
    const windowIsLarger = (record: string) => /^event:(resize|scroll|blur|focus|visibilitychange)|^mutation:childList MAIN/.test(record);
    expect((await seen(page)).filter((record) => !windowIsLarger(record))).toEqual([]);
    expect(await page.evaluate(() => Object.getOwnPropertyNames(globalThis).filter((name) => /fitglass/i.test(name)))).toEqual([]);
    await page.close();
  });

  test('sees, when the user asks to be shown words on it, that something was selected and scrolled, and nothing else', async ({
    browserWithExtension,
    served,
  }) => {
    const open = 'https://www.linkedin.com/in/elena-brandt-demo/?watched=2';
    served.add(open, profile);
    const page = await browserWithExtension.context.newPage();
    await page.goto(open);
    await browserWithExtension.press(page);
    const panel = await browserWithExtension.panel();
    const state = panel.locator('[data-state]').first();
    await expect(state).toHaveAttribute('data-state', /verdict|empty-workspace/, { timeout: 15_000 });
    if ((await state.getAttribute('data-state')) === 'empty-workspace') await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
    await expect(state).toHaveAttribute('data-state', 'verdict', { timeout: 15_000 });
    const show = panel
      .locator('#person-fit')
      .getByRole('button', { name: /^Show on page/ })
      .first();
    await expect(show).toBeVisible();
    await page.waitForTimeout(500);
    const before = await page.content();
    await arm(page);
    await show.press('Enter');
    await expect(panel.getByText('Shown on the page: the words are selected.')).toBeVisible();
    await page.waitForTimeout(500);
    const records = await seen(page);
    expect(records.some((record) => record.startsWith('event:selectionchange'))).toBe(true);
    expect(records.filter((record) => !/^event:(selectionchange|scroll|scrollend)\b/.test(record))).toEqual([]);
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => Object.getOwnPropertyNames(globalThis).filter((name) => /fitglass/i.test(name)))).toEqual([]);
    await panel.close();
    await page.close();
  });

  test('would have seen a trace: the watcher records a change, an event, a message and a lookup', async ({ browserWithExtension, served }) => {
    served.add(url, profile);
    const page = await browserWithExtension.context.newPage();
    await page.goto(url);
    await arm(page);
    await page.evaluate(() => {
      document.body.setAttribute('data-trace', '1');
      window.dispatchEvent(new Event('focus'));
      window.postMessage('hello', '*');
      document.querySelector('h2');
      void document.body.textContent;
    });
    await page.waitForTimeout(200);
    const records = await seen(page);
    for (const trace of ['mutation:attributes', 'event:focus', 'event:message', 'call:querySelector', 'get:textContent'])
      expect(records.some((record) => record.startsWith(trace))).toBe(true);
    await page.close();
  });

  test('can load no file of the extension and cannot message it', async ({ browserWithExtension, served }) => {
    served.add(url, profile);
    const page = await browserWithExtension.context.newPage();
    await page.goto(url);
    const files = readdirSync(extension, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(extension.length));
    expect(files.length).toBeGreaterThan(5);
    const found = await page.evaluate(
      async ({ id, paths }) => {
        const loaded: string[] = [];
        for (const path of paths) {
          const address = `chrome-extension://${id}${path}`;
          const answered = await fetch(address).then(
            () => true,
            () => false,
          );
          const drawn = await new Promise<boolean>((resolve) => {
            const image = new Image();
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
            image.src = address;
          });
          if (answered || drawn) loaded.push(path);
        }
        const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
        return { loaded, canMessage: typeof chrome?.runtime?.sendMessage === 'function' };
      },
      { id: browserWithExtension.extensionId, paths: files },
    );
    expect(found).toEqual({ loaded: [], canMessage: false });
    await page.close();
  });
});
