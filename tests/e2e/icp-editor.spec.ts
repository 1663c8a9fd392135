import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Launched } from '../../scripts/browser/launch';
import { expect, startEmpty, test } from '../support/e2e';

test.describe.configure({ mode: 'serial' });

const workspace = (browser: Launched, hash = '') => `chrome-extension://${browser.extensionId}/workspace.html${hash}`;

async function openWorkspace(browser: Launched, hash = ''): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(workspace(browser, hash));
  return page;
}

/** Begins an ICP from the list of profiles, as a person does. */
async function begin(page: Page, name: string): Promise<void> {
  await page.getByLabel('New ICP').fill(name);
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible();
}

/** Writes one line and adds it; `meaning` chooses where the words can mean two things. */
async function write(page: Page, line: string, meaning?: string | RegExp): Promise<void> {
  const entry = page.getByLabel('Write a criterion');
  await entry.fill(line);
  if (meaning) await page.getByRole('button', { name: meaning }).first().click();
  else {
    await expect(page.getByText('Understood:').first()).toBeVisible();
    await entry.press('Enter');
  }
  await expect(entry).toHaveValue('');
}

const saved = (page: Page) =>
  expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Saved/ })
      .first(),
  ).toBeVisible();

const sheet = (page: Page, name: string) => page.getByRole('navigation', { name: 'ICP sheets' }).getByRole('link', { name }).click();

async function noViolations(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

test('an ICP is begun with a name, written in lines, and says that it is not published', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await openWorkspace(browser, '#profiles');
  await begin(page, 'Shops in Hamburg');
  await expect(page.getByText(/Not published yet, so pages are not compared with it at all/)).toBeVisible();
  await sheet(page, 'Criteria');
  await write(page, '50-200 employees');
  await expect(page.getByRole('button', { name: /50–200 employees/ })).toBeVisible();
  await saved(page);
  await page.getByLabel('Write a criterion').fill('medium-sized companies');
  await expect(page.getByText(/can mean anything/)).toBeVisible();
  await page.getByLabel('Write a criterion').fill('');
  await page.getByLabel('Because').fill('Our onboarding is for teams of this size');
  await page.getByRole('button', { name: 'Add evidence' }).first().click();
  await page.getByLabel('What was learned').fill('Nine of our twelve best customers have 50 to 200 people');
  await page.getByRole('button', { name: 'Add this evidence' }).click();
  await expect(page.locator('[data-criterion]').getByText('supported').first()).toBeVisible();
  await saved(page);
  await noViolations(page);
  await page.goto(workspace(browser, '#profiles'));
  await expect(page.getByText('Begun and not published yet')).toBeVisible();
  await page.getByRole('link', { name: 'Shops in Hamburg' }).click();
  await page.getByRole('button', { name: 'Publish ICP' }).click();
  await expect(page.getByText('Saved and published: pages are compared with this.')).toBeVisible();
  await noViolations(page);
  await page.close();
});
