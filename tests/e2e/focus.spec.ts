/** Whoever works without a mouse never loses the place: what has the focus may go away, the focus may not. */
import { expect, startEmpty, test, workspaceAddress } from '../support/e2e';

test.describe.configure({ mode: 'serial' });

test('the first key leads past the navigation, and the focus survives removing, undoing, publishing and searching', async ({
  browserWithExtension: browser,
}) => {
  await startEmpty(browser);
  const page = await browser.context.newPage();
  const focused = page.locator(':focus');
  await page.goto(workspaceAddress(browser, '#profiles'));
  await expect(page.getByRole('heading', { level: 1, name: 'Ideal profiles' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText('Skip to the page');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveText('Ideal profiles');

  await page.getByLabel('New ICP').fill('Shops in Hamburg');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveText(/Shops in Hamburg/);
  await page.getByRole('navigation', { name: 'ICP sheets' }).getByRole('link', { name: 'Criteria' }).press('Enter');
  const entry = page.getByLabel('Write a criterion');
  for (const line of ['50-200 employees', 'uses HubSpot']) {
    await entry.fill(line);
    await expect(page.getByText('Understood:').first()).toBeVisible();
    await entry.press('Enter');
    await expect(entry).toHaveValue('');
  }
  await page.getByRole('button', { name: 'Remove criterion' }).press('Enter');
  await expect(page.locator('[data-criterion]')).toHaveCount(1);
  await expect(focused).toHaveText(/50–200 employees/);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-criterion]')).toHaveCount(2);
  await expect(focused).toHaveText(/50–200 employees/);

  await page.getByRole('button', { name: 'Publish ICP' }).press('Enter');
  await expect(page.getByText('Saved and published: pages are compared with this.')).toBeVisible();
  await expect(focused).toBeVisible();

  await page.keyboard.press('/');
  await expect(page.getByLabel('Search the catalogue')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(focused).toHaveText(/choose from the catalogue/);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('Packs');
  await page.keyboard.press('Enter');
  await expect(focused).toHaveText('Packs');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.close();
});
