import { expect, startEmpty, test, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const miriam = 'https://www.linkedin.com/in/miriam-osei-demo/';

test.use({ follows: true });

test('once LinkedIn is granted the panel reads it again after another site, without a press; the other site it does not read', async ({
  browserWithExtension: browser,
  served,
}) => {
  await startEmpty(browser);
  const page = await visit(browser, elena);
  await browser.press(page);
  const panel = await browser.panel();
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panel.getByText('Elena Brandt').first()).toBeVisible({ timeout: 15_000 });
  await page.goto('https://www.northloom.example/');
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'not-pressed', { timeout: 15_000 });
  await page.goto(miriam);
  await expect(panel.locator('[data-about="person"]').getByText('Miriam Osei').first()).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText('Elena Brandt')).toHaveCount(0);
  expect(served.strays).toEqual([]);
  await page.close();
});
