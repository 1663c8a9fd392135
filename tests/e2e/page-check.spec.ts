/** The open page held against a persona, in the built panel: on a company's website and on a page that is nobody's profile. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, panelState, pressed, startEmpty, test, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const shop = 'https://www.onerecord.example/';
const feed = 'https://www.linkedin.com/feed/';

const check = (panel: Page) => panel.getByRole('region', { name: 'Persona check' });
const point = (panel: Page, label: string) => check(panel).getByRole('listitem').filter({ hasText: label }).first();

/** All that the extension has kept, as text. */
const kept = (panel: Page) =>
  panel.evaluate(async () => {
    const said: string[] = [];
    for (const { name } of await indexedDB.databases()) {
      const base = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of base.objectStoreNames)
        said.push(
          JSON.stringify(
            await new Promise((resolve, reject) => {
              const all = base.transaction(store).objectStore(store).getAll();
              all.onsuccess = () => resolve(all.result);
              all.onerror = () => reject(all.error);
            }),
          ),
        );
      base.close();
    }
    return said.join('\n');
  });

test.describe.configure({ mode: 'serial' });

test('nothing is checked before a press; then a website is held against a persona, with its own words', async ({
  browserWithExtension: browser,
  served,
}) => {
  served.add(
    shop,
    `<!doctype html><html lang="en"><head><title>One Record</title></head><body>
      <nav><a href="/prices">Return on marketing prices</a></nav>
      <main><h1>One Record joins what your systems know</h1>
        <p>Your shop, newsletter and support each know another customer, and nothing joins them.</p>
        <p>Quietly humming ledgers greet the morning.</p><div style="height:2400px"></div>
        <p>With us you get a better return on marketing: {name} &lt;b&gt;%s&lt;/b&gt;.</p><button>Book a first call</button></main>
      <div id="cookie-banner"><p>Quibbling biscuits agreement</p><button>Accept all</button></div></body></html>`,
  );
  await startEmpty(browser);
  const page = await visit(browser, elena);
  let panel = await pressed(browser, page, 'empty-workspace');
  await expect(check(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panelState(panel)).toHaveAttribute('data-state', 'verdict');
  await page.goto(shop);
  panel = await pressed(browser, page, 'verdict');
  await expect(check(panel).getByRole('combobox')).toHaveCount(0);
  await check(panel).getByRole('button', { name: 'Check this page against a persona' }).click();
  await check(panel).getByLabel('Whom it is for').selectOption({ label: 'Data-Driven David' });
  await expect(check(panel).getByRole('status')).toContainText(/^\d of \d+ points of this persona/);
  const silos = point(panel, 'Customer data in silos');
  await expect(silos).toContainText('Spoken to, by: shop, newsletter, support');
  await expect(silos.locator('blockquote')).toHaveText('“Your shop, newsletter and support each know another customer, and nothing joins them.”');
  await expect(point(panel, 'Expected to personalise')).toContainText('Not on the page');
  await expect(check(panel).getByRole('region', { name: 'Words' })).toBeVisible();
  await expect(check(panel).getByRole('region', { name: 'Tone' })).toBeVisible();
  await expect(check(panel)).not.toContainText('Quibbling');
  /* What a page writes as code is shown as it is written, and is none. */
  await expect(point(panel, 'a better return on marketing').locator('blockquote')).toContainText('{name} <b>%s</b>');
  await expect(check(panel).locator('b')).toHaveCount(0);
  expect(served.strays).toEqual([]);
  await page.close();
});

test('a quote is shown on the page, nothing of the text is kept, and another page forgets the check', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, shop);
  let panel = await pressed(browser, page, 'verdict');
  const toggle = check(panel).getByRole('button', { name: 'Check this page against a persona' });
  await toggle.focus();
  await panel.keyboard.press('Enter');
  await check(panel).getByLabel('Whom it is for').selectOption({ label: 'Data-Driven David' });
  const goal = point(panel, 'a better return on marketing');
  const quote = ((await goal.locator('blockquote').textContent()) ?? '').replace(/[“”]/g, '');
  await goal.getByRole('button', { name: /^Show on page: / }).click();
  await expect(panel.getByText('Shown on the page: the words are selected.')).toBeVisible();
  const selected = await page.evaluate(() => ({
    text: getSelection()?.toString() ?? '',
    top: getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? -1,
    window: innerHeight,
  }));
  expect(quote).toContain(selected.text.replace(/\s+/g, ' ').trim());
  expect(selected.top).toBeGreaterThan(0);
  expect(selected.top).toBeLessThan(selected.window);
  expect((await kept(panel)).includes('onerecord.example')).toBe(true);
  expect((await kept(panel)).includes('humming ledgers')).toBe(false);
  await check(panel).getByRole('button', { name: 'Close the check' }).click();
  await expect(check(panel).getByRole('combobox')).toHaveCount(0);
  await check(panel).getByRole('button', { name: 'Check this page against a persona' }).click();
  await expect(check(panel).getByRole('combobox')).toBeVisible();
  await page.goto(elena);
  panel = await pressed(browser, page, 'verdict');
  await expect(check(panel).getByRole('combobox')).toHaveCount(0);
  await page.close();
});

test('a page with nobody to judge can be checked too, and its quotes shown on it', async ({ browserWithExtension: browser, served }) => {
  served.add(
    feed,
    '<!doctype html><html lang="en"><head><title>Feed | LinkedIn</title></head><body><main><p>Your shop, newsletter and support each know another customer.</p></main></body></html>',
  );
  const page = await visit(browser, feed);
  const panel = await pressed(browser, page, 'unsupported');
  await check(panel).getByRole('button', { name: 'Check this page against a persona' }).click();
  await check(panel).getByLabel('Whom it is for').selectOption({ label: 'Data-Driven David' });
  await point(panel, 'Customer data in silos')
    .getByRole('button', { name: /^Show on page: / })
    .click();
  await expect(panel.getByText('Shown on the page: the words are selected.')).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('each know another customer');
  await page.close();
});

test('it reads well at every width of a panel, light and dark', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, shop);
  const panel = await pressed(browser, page, 'verdict');
  const tab = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query: (of: object) => Promise<{ id: number }[]> } } };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id;
  });
  const wide = await browser.context.newPage();
  await wide.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tab}`);
  await check(wide).getByRole('button', { name: 'Check this page against a persona' }).click();
  await expect(check(wide).getByRole('status')).toContainText('points of this persona');
  for (const width of [320, 360, 480]) {
    await wide.setViewportSize({ width, height: 800 });
    await expectAccessible(wide, {
      before: (colorScheme) => check(wide).screenshot({ path: `.output/screenshots/page-check-${width}-${colorScheme}.png` }),
    });
    expect(await wide.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await wide.close();
  await page.close();
});
