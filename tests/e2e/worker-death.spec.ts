import { expect, test, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';

test('the worker may die before every step and the path stays the same', async ({ browserWithExtension: browser, served }) => {
  expect(served.strays).toEqual([]);
  const page = await visit(browser, elena);

  await browser.killWorker();
  await browser.press(page);
  const panel = await browser.panel();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'empty-workspace', { timeout: 15_000 });

  await browser.killWorker();
  await panel.getByRole('button', { name: /sample/i }).click();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'verdict', { timeout: 15_000 });
  await expect(panel.getByRole('heading', { name: 'Elena Brandt' })).toBeVisible();

  await browser.killWorker();
  await panel.keyboard.press('r');
  await expect(panel.getByRole('heading', { name: 'Elena Brandt' })).toBeVisible();

  await browser.killWorker();
  await panel.getByRole('button', { name: /^save/i }).first().click();
  await expect(panel.getByRole('button', { name: /saved/i }).first()).toBeVisible();

  await browser.killWorker();
  await browser.press(page);
  await expect(panel.getByRole('button', { name: /saved/i }).first()).toBeVisible();
});
