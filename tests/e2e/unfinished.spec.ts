/** What is not finished is named where it is published, and never goes out in a pack; lines are read in four languages. */
import { readFileSync } from 'node:fs';
import { expect, expectAccessible, startEmpty, test, workspaceAddress } from '../support/e2e';

test('an unfinished criterion is named before publishing, can be published, and stays out of the pack', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(workspaceAddress(browser, '#profiles'));
  await page.getByLabel('New ICP').fill('Betriebe in Bayern');
  await page.getByRole('button', { name: 'Write it' }).click();
  await page.getByRole('navigation', { name: 'ICP sheets' }).getByRole('link', { name: 'Criteria' }).click();
  await expect(page.getByText('General 0 → Unique 0 → Team 0.')).toBeVisible();
  const entry = page.getByLabel('Write a criterion');
  await entry.fill('nutzt HubSpot oder Salesforce, nicht Zoho');
  await expect(page.getByText('Understood:').first()).toBeVisible();
  await entry.press('Enter');
  await expect(page.getByText('General 1 → Unique 0 → Team 0.')).toBeVisible();
  await page.getByText('Or choose from the catalogue').click();
  await page
    .getByRole('button', { name: /^Add .*(?:size|employees)/i })
    .first()
    .click();
  await expect(page.getByText('1 criterion is unfinished')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Finish Employees' }).click();
  await expect(page).toHaveURL(/criterion\./);
  await page.getByRole('button', { name: 'Publish ICP' }).click();
  await expect(page.getByText(/Published “Betriebe in Bayern”/)).toBeVisible();

  await page.goto(workspaceAddress(browser, '#packs'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await download).path();
  await expect(page.getByText('Left out as unfinished: Employees in “Betriebe in Bayern”.')).toBeVisible();
  const kinds = JSON.parse(readFileSync(file, 'utf8')).icps[0].criteria.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(['technology', 'technology']);
  await page.close();
});
