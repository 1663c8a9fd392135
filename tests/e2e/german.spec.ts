/** A browser that speaks German: button, panel and what the worker judges come in German, on pages in whatever language. */
import { expect, startEmpty, test, visit } from '../support/e2e';

test.use({ language: 'de' });

test('a German browser has a German button, and the criteria of its panel are German', async ({ browserWithExtension: browser, served }) => {
  await startEmpty(browser);
  const ownLanguage = () =>
    (globalThis as unknown as { chrome: { i18n: { getMessage: (name: string) => string } } }).chrome.i18n.getMessage('language');
  expect(await browser.worker.evaluate(ownLanguage)).toBe('de');

  const page = await visit(browser, 'https://www.linkedin.com/company/northloom-demo/about/');
  await browser.press(page);
  const panel = await browser.panel();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'de');
  await panel.locator('[data-state="empty-workspace"] button').first().click();
  await expect(panel.locator('[data-state="verdict"]')).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText('1.001–5.000 Beschäftigte').first()).toBeVisible();
  await expect(panel.getByText(/gesucht: 500–5\.000/).first()).toBeVisible();
  await expect(panel.getByText(/you want/)).toHaveCount(0);

  await page.goto('https://www.linkedin.com/in/elena-brandt-demo/');
  await browser.press(page);
  await expect(panel.locator('[data-state="verdict"]')).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText(/Funktion: Marketing, laut „/).first()).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText(/you want|Works in|No page has/)).toHaveCount(0);

  await browser.killWorker();
  await browser.press(page);
  await expect(panel.getByText(/Funktion: Marketing, laut „/).first()).toBeVisible({ timeout: 15_000 });
  expect(served.strays).toEqual([]);
});
