/** "Show on page" in the built extension: the very words are selected and in sight, wherever a page keeps them. */
import type { Page } from '@playwright/test';
import type { Launched } from '../../scripts/browser/launch';
import { expect, panelState, pressed, startEmpty, test, unfold, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';

/** What is selected, in the page or in one of its frames or shadow trees, and whether it is in the middle of the window. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (element instanceof HTMLIFrameElement && element.contentDocument) roots.push(element.contentDocument);
      }
    for (const root of roots) {
      const selection = (root as Document).getSelection?.();
      const text = selection?.toString().replace(/\s+/g, ' ').trim();
      if (!selection || !text) continue;
      const range = selection.getRangeAt(0);
      const { top, bottom } = range.getBoundingClientRect();
      const height = range.startContainer.ownerDocument?.defaultView?.innerHeight ?? 0;
      return { text, inSight: top >= 0 && bottom <= height, place: range.startContainer.parentElement?.getAttribute('data-copy') ?? '' };
    }
    return null;
  });

/** Asks the built script itself, as the panel does, for words that a page of ours holds. */
async function ask(browser: Launched, page: Page, words: { quote: string; prefix?: string; suffix?: string }): Promise<string> {
  const panel = await browser.panel();
  return panel.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query: (by: object) => Promise<{ id: number }[]> };
        scripting: { executeScript: (injection: object) => Promise<{ result: string }[]> };
      };
    };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab!.id };
    const leave = (left: object) => {
      (globalThis as { fitglassWords?: object }).fitglassWords = left;
    };
    await chrome.scripting.executeScript({ target, func: leave, args: [wanted] });
    const [frame] = await chrome.scripting.executeScript({ target, files: ['/show-quote.js'] });
    return frame!.result;
  }, words);
}

test.describe.configure({ mode: 'serial' });

test('a quote of the open page is selected and scrolled into sight, by pointer and by keyboard', async ({
  browserWithExtension: browser,
  served,
}) => {
  await startEmpty(browser);
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page, 'empty-workspace');
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panelState(panel)).toHaveAttribute('data-state', 'verdict');
  const buttons = panel.locator('#person-fit').getByRole('button', { name: /^Show on page: / });
  const first = buttons.first();
  const quote = ((await first.getAttribute('aria-label')) ?? '').replace('Show on page: ', '').replace(/\s+/g, ' ').trim();
  await first.click();
  await expect(panel.getByText('Shown on the page: the words are selected.')).toBeVisible();
  expect(await selected(page)).toMatchObject({ text: quote, inSight: true });
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await first.press('Enter');
  await expect.poll(async () => (await selected(page))?.text).toBe(quote);
  expect(served.strays).toEqual([]);
  await page.close();
});

test('words of another page, and what nobody can see, have no such button', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, northloom);
  let panel = await pressed(browser, page);
  await expect(
    panel
      .locator('#company-fit')
      .getByRole('button', { name: /^Show on page/ })
      .first(),
  ).toBeVisible();
  await page.goto(elena);
  panel = await pressed(browser, page);
  await unfold(panel.locator('#company-fit'), 'Why');
  await expect(panel.locator('#company-fit blockquote').first()).toBeVisible();
  await expect(panel.locator('#company-fit').getByRole('button', { name: /^Show on page/ })).toHaveCount(0);
  await page.close();
});

test('words that have gone from the page are said to be gone, and nothing is selected', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  const first = panel
    .locator('#person-fit')
    .getByRole('button', { name: /^Show on page/ })
    .first();
  await expect(first).toBeVisible();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) element.style.visibility = 'hidden';
  });
  await first.click();
  await expect(panel.getByText('We could not see these words on the page any more.')).toBeVisible();
  expect(await selected(page)).toBeNull();
  await page.close();
});

test('words in several elements, in a frame, in an open shadow tree and beside a hidden copy are found', async ({
  browserWithExtension: browser,
  served,
}) => {
  const url = 'https://www.shownwords.example/about/';
  served.add(
    url,
    `<!doctype html><html lang="en"><head><title>Shown Words | About us</title><style>
      .reader-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}
      main{scroll-behavior:smooth} .far{height:3000px}
    </style></head><body><main>
      <h1>About Shown Words</h1><p>Shown Words is a shop for garden benches with 320 employees in Leeds, England.</p>
      <p class="reader-only" data-copy="hidden">Benches for every garden</p><p hidden>Benches for every garden</p>
      <p style="position:absolute;left:-9999px">Benches for every garden</p><p style="opacity:0">Benches for every garden</p>
      <div class="far"></div>
      <p data-copy="seen">Benches for every garden</p>
      <p>We are <b>three hundred</b><i> and twenty</i>
         people.</p>
      <div id="host"></div>
      <iframe title="Figures" srcdoc="<p style='margin-top:900px'>Founded in a barn in 1987</p>" height="200"></iframe>
      <p>Sales team in Ghent. Sales team in Leeds.</p>
    </main><script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>Delivered within two days</p>';
    </script></body></html>`,
  );
  const page = await visit(browser, url);
  await pressed(browser, page);
  expect(await ask(browser, page, { quote: 'Benches for every garden' })).toBe('shown');
  expect(await selected(page)).toEqual({ text: 'Benches for every garden', inSight: true, place: 'seen' });
  expect(await ask(browser, page, { quote: 'three hundred and twenty people' })).toBe('shown');
  expect(await selected(page)).toMatchObject({ text: 'three hundred and twenty people', inSight: true });
  expect(await ask(browser, page, { quote: 'Sales team', suffix: 'in Leeds' })).toBe('shown');
  expect(await page.evaluate(() => getSelection()?.anchorOffset)).toBe('Sales team in Ghent. '.length);
  expect(await ask(browser, page, { quote: 'Words that are nowhere' })).toBe('not-found');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  expect(await ask(browser, page, { quote: 'Delivered within two days' })).toBe('shown');
  expect(await selected(page)).toMatchObject({ text: 'Delivered within two days' });
  await page.evaluate(() => getSelection()?.removeAllRanges());
  expect(await ask(browser, page, { quote: 'Founded in a barn in 1987' })).toBe('shown');
  expect(await selected(page)).toMatchObject({ text: 'Founded in a barn in 1987', inSight: true });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.close();
});
