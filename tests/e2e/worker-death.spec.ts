import { expect, startEmpty, test, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';

test('the worker may die before every step and the path stays the same', async ({ browserWithExtension: browser, served }) => {
  await startEmpty(browser);
  const page = await visit(browser, elena);
  const panelState = () => panel.locator('[data-state]');

  await browser.killWorker();
  await browser.press(page);
  const panel = await browser.panel();
  await expect(panelState()).toHaveAttribute('data-state', 'empty-workspace', { timeout: 15_000 });

  await browser.killWorker();
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panelState()).toHaveAttribute('data-state', 'verdict', { timeout: 15_000 });
  await expect(panel.getByText('Elena Brandt').first()).toBeVisible();

  await browser.killWorker();
  await panel.getByRole('button', { name: 'Read again' }).click();
  await expect(panelState()).toHaveAttribute('data-state', 'verdict');

  await browser.killWorker();
  await panel.getByRole('button', { name: 'Save company' }).click();
  await expect(panel.getByRole('button', { name: 'Saved, remove' })).toBeVisible();

  await browser.killWorker();
  await panel.getByRole('button', { name: 'Rule out person' }).click();
  await panel.getByRole('textbox', { name: 'In your own words' }).fill('leaves in spring');
  await panel.getByRole('button', { name: 'Rule out', exact: true }).click();
  await expect(panel.getByText('leaves in spring').first()).toBeVisible();

  await browser.killWorker();
  await browser.press(page);
  await expect(panel.getByRole('button', { name: 'Saved, remove' })).toBeVisible();
  await expect(panel.getByText('leaves in spring').first()).toBeVisible();

  await browser.killWorker();
  await panel.getByRole('button', { name: /bring it back/ }).click();
  await expect(panel.getByText('leaves in spring')).toHaveCount(0);

  await browser.killWorker();
  await panel.getByRole('button', { name: 'Saved, remove' }).click();
  await expect(panel.getByRole('button', { name: 'Save company' })).toBeVisible();
  expect(served.strays).toEqual([]);
});
