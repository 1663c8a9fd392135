/** Help that teaches: every field of the two editors has its worked example a press away. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Launched } from '../../scripts/browser/launch';
import { expect, expectAccessible, importPack, startEmpty, test, workspaceAddress } from '../support/e2e';
import { root } from '../support/sources';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const sample = JSON.parse(readFileSync(join(root, 'lib/icp/samples/dataspark.json'), 'utf8'));

/** Chooses how the sheet is shown, and writes nothing. */
const views = ['Read it as'];

/**
 * Under every field in sight stands an example of its own; `least` keeps the walk from passing on an empty sheet. A search
 * is no field: what it finds is told beside each.
 */
async function expectExamples(page: Page, least: number, where = 'fields without an example'): Promise<void> {
  const { labels, examples } = await page.getByRole('main').evaluate((main) => {
    const controls = [...main.querySelectorAll<HTMLInputElement>('input:not([type=search]), select, textarea')].filter((each) =>
      (each.closest('label, fieldset') ?? each).checkVisibility(),
    );
    const textOf = (node: Element | null | undefined) => node?.textContent?.trim() ?? '';
    const labels = controls.map((each) =>
      /^(?:radio|checkbox)$/.test(each.type) ? textOf(each.closest('fieldset')?.querySelector('legend')) : textOf(each.labels?.[0]),
    );
    return { labels: [...new Set(labels)], examples: [...main.querySelectorAll('[data-example]')].map(textOf) };
  });
  const fields = labels.filter((label) => !views.includes(label));
  expect(
    fields.filter((label) => !examples.includes(`Example for ${label}`)),
    where,
  ).toEqual([]);
  expect(fields.length).toBeGreaterThanOrEqual(least);
}

const pressAll = async (page: Page, name: string | RegExp) => {
  for (;;) {
    const button = page.getByRole('main').getByRole('button', { name }).first();
    if ((await button.count()) === 0) return;
    await button.click();
  }
};

async function open(browser: Launched, hash: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(workspaceAddress(browser, hash));
  return page;
}

const sheet = (page: Page, name: string) =>
  page
    .getByRole('navigation', { name: / sheets$/ })
    .getByRole('link', { name, exact: true })
    .click();

test('every field of the ICP editor has a worked example', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await open(browser, '#profiles');
  await importPack(page, sample);
  await page.goto(workspaceAddress(browser, '#icp/dataspark'));
  const name = page.getByLabel('Name', { exact: true });
  await expect(name).toBeVisible();
  await page.getByRole('button', { name: 'Name a new segment' }).click();
  await expect(page.getByLabel('New segment')).toBeVisible();
  await expectExamples(page, 8);

  const example = page.getByRole('button', { name: 'Example for Name' });
  await expect(example).toHaveAttribute('aria-expanded', 'false');
  await example.press('Enter');
  await expect(page.getByText('DataSpark: online shops with 500–5,000 people and no single view of their customers')).toBeVisible();
  await expectAccessible(page);
  await example.press('Enter');
  await expect(page.getByText('DataSpark: online shops with 500–5,000 people and no single view of their customers')).toBeHidden();

  await sheet(page, 'Criteria');
  for (const { id } of sample.icps[0].criteria) {
    await page.locator(`[data-criterion="${id}"] h3 button`).click();
    await page.locator(`[data-criterion="${id}"]`).getByRole('button', { name: 'Add evidence' }).click();
    await expect(page.getByLabel('What was learned')).toBeVisible();
    await expectExamples(page, 4, id);
  }

  await sheet(page, 'Written profile');
  await expect(page.getByLabel('Company size', { exact: true })).toBeVisible();
  await expectExamples(page, 34);

  await sheet(page, 'Evidence');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await expect(page.getByLabel('What was learned')).toBeVisible();
  await expectExamples(page, 6);

  await page.goto(workspaceAddress(browser, '#committee/dataspark'));
  await expect(page.getByLabel('Team goal', { exact: true })).toBeVisible();
  await expectExamples(page, 15);
  await page.close();
});

test('every field of the persona editor has a worked example', async ({ browserWithExtension: browser }) => {
  const page = await open(browser, '#persona/data-driven-david');
  await expect(page.getByLabel('Quote')).toBeVisible();
  await expectExamples(page, 8);

  await sheet(page, 'Criteria');
  for (const { id } of sample.personas[0].criteria) {
    await page.locator(`[data-criterion="${id}"] h3 button`).click();
    await expect(page.locator(`[data-criterion="${id}"]`).getByLabel('Because')).toBeVisible();
    await expectExamples(page, 4, id);
  }

  await sheet(page, 'Written profile');
  await expect(page.getByLabel('Job title', { exact: true })).toBeVisible();
  await pressAll(page, /^Show \d+ more/);
  await expectExamples(page, 55);

  await sheet(page, 'Mind');
  await expect(page.getByLabel('Think', { exact: true })).toBeVisible();
  await expectExamples(page, 10);

  await sheet(page, 'Talk');
  await page.getByRole('button', { name: 'Add an objection' }).click();
  await expect(page.getByLabel('You reply')).toBeVisible();
  await expectExamples(page, 10);

  await sheet(page, 'Learned');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByRole('button', { name: 'Add an assumption' }).click();
  await page.getByRole('button', { name: 'Add an exception' }).click();
  await expect(page.getByRole('textbox', { name: 'What was different' })).toBeVisible();
  await expectExamples(page, 9);

  await sheet(page, 'Twin check');
  await expect(page.getByText('Compare with', { exact: true })).toBeVisible();
  await expectExamples(page, 2);
  await page.close();
});
