import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, judged, startEmpty, test, unfold, visit } from '../support/e2e';
import { root } from '../support/sources';

const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';
const whole = readFileSync(join(root, 'scripts/demo/world/northloom-about.html'), 'utf8');

const company = (panel: Page) => panel.locator('[data-about="account"]');

test.describe.configure({ mode: 'serial' });

test('a corrected value wins, is marked, survives reading again and stands beside the page’s', async ({ browserWithExtension: browser, served }) => {
  served.add(northloom, whole);
  await startEmpty(browser);
  const page = await visit(browser, northloom);
  const panel = await judged(browser, page);
  const reason = company(panel).getByRole('listitem').filter({ hasText: 'employees; you want' }).first();
  await expect(reason).toContainText('1,001–5,000 employees');

  await reason.getByRole('button', { name: /^Correct: employees/ }).click();
  await expect(panel.getByRole('textbox', { name: 'Your value' })).toBeFocused();
  await panel.keyboard.type('lots of people');
  await expect(panel.getByText('Not understood yet')).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(company(panel)).toContainText('1,001–5,000 employees');
  await panel.getByRole('textbox', { name: 'Your value' }).fill('40');
  await expect(panel.getByText('Read as')).toContainText('40');
  await expectAccessible(panel, { schemes: ['light'] });
  await panel.keyboard.press('Enter');

  await expect(company(panel)).toContainText('40 employees; you want');
  await expect(company(panel).getByText('You: 40').first()).toBeVisible();
  await expect(company(panel)).toContainText('The page: 1,001–5,000');
  await expect(company(panel)).toContainText('Your own answer');

  await page.reload();
  await judged(browser, page);
  await expect(company(panel)).toContainText('40 employees; you want');
  await expect(company(panel).getByText('You: 40').first()).toBeVisible();
  await page.close();
});

test('it is known on the company’s other pages, and its removal can be undone', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, 'https://www.linkedin.com/in/elena-brandt-demo/');
  const panel = await judged(browser, page);
  await unfold(company(panel), 'Why');
  await expect(company(panel)).toContainText('40 employees; you want');
  await company(panel).getByRole('button', { name: 'Remove your value: employees' }).first().click();
  await expect(company(panel)).toContainText('1,001–5,000 employees');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(company(panel)).toContainText('40 employees; you want');
  await company(panel).getByRole('button', { name: 'Remove your value: employees' }).first().click();
  await expect(company(panel)).toContainText('1,001–5,000 employees');
  await page.close();
});

test('what no page says can be typed in, and the verdict changes', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await visit(browser, 'https://www.linkedin.com/in/elena-brandt-demo/');
  const panel = await judged(browser, page);
  const before = await company(panel)
    .locator('p', { hasText: /\d of \d+ known/ })
    .first()
    .textContent();
  await unfold(panel, 'Not known yet');
  await panel
    .locator('#missing')
    .getByRole('button', { name: /^Type it in: industry/ })
    .first()
    .click();
  await panel.getByRole('textbox', { name: 'Industry' }).fill('Retail');
  await panel.keyboard.press('Enter');
  await unfold(company(panel), 'Why');
  await expect(company(panel).getByText('You: Retail').first()).toBeVisible();
  expect(
    await company(panel)
      .locator('p', { hasText: /\d of \d+ known/ })
      .first()
      .textContent(),
  ).not.toBe(before);
  await page.close();
});

test('a page whose size is written in an unknown way: the field is named, typed in, and the page’s report can be copied', async ({
  browserWithExtension: browser,
  served,
}) => {
  served.add(northloom, whole.replace(/1,001-5,000 employees/g, 'as many as it takes'));
  await startEmpty(browser);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await visit(browser, northloom);
  const panel = await judged(browser, page);
  const block = panel.getByRole('region', { name: /Fitglass could not read: .*employees/ });
  await block.getByRole('button', { name: 'Copy a report' }).click();
  await expect(block.getByText('holds no words of it')).toBeVisible();
  await block.getByText('See what it says').click();
  const report = await block.getByRole('textbox', { name: 'The report' }).inputValue();
  expect(report).toContain('company.employees unreadable');
  for (const word of ['Northloom', 'northloom', 'takes', 'https:']) expect(report).not.toContain(word);

  await block.getByRole('button', { name: 'Type it in: employees' }).click();
  await panel.keyboard.type('1200');
  await panel.keyboard.press('Enter');
  await expect(company(panel)).toContainText('1,200 employees; you want');
  await expect(panel.getByRole('button', { name: 'Change your value: employees' }).first()).toBeFocused();
  await page.reload();
  await judged(browser, page);
  await expect(company(panel)).toContainText('1,200 employees; you want');
  await page.close();
});
