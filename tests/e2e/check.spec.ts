/** The persona check in the built workspace: a pasted text against the worked example, and the card to plan with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, startEmpty, test, workspaceAddress } from '../support/e2e';
import { root } from '../support/sources';

test.describe.configure({ mode: 'serial' });

const text =
  'Your shop, newsletter and support each know another customer, and nothing joins them. With us you get a better return on marketing. {name} <b>%s</b>';

let page: Page;

const draft = () => page.getByRole('textbox', { name: 'The text' });
const findings = () => page.getByRole('region', { name: 'What the text speaks to' });
const group = (name: string) => findings().getByRole('region', { name });

test.afterAll(() => page.close());

test('without a persona the screen says what to do first', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(workspaceAddress(browser, '#check'));
  await expect(page.getByText('There is no persona to check against yet.')).toBeVisible();
});

test('a pasted text is held against the persona: what it speaks to, with its own words, and what it leaves out', async ({
  browserWithExtension: browser,
}) => {
  const sample = readFileSync(join(root, 'lib/icp/samples/dataspark.json'));
  await page.goto(workspaceAddress(browser, '#packs'));
  await page.getByLabel('Pack file (.json)').setInputFiles({ name: 'dataspark.json', mimeType: 'application/json', buffer: sample });
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByText('“dataspark.json” was taken in.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Persona check' }).click();
  await page.getByLabel('Whom it is for').selectOption({ label: 'Data-Driven David' });
  await draft().fill(text);
  const silos = group('Pains').getByRole('listitem').filter({ hasText: 'Customer data in silos' });
  await expect(silos).toContainText('Spoken to, by: shop, newsletter, support');
  await expect(silos.locator('blockquote')).toHaveText('“Your shop, newsletter and support each know another customer, and nothing joins them.”');
  await expect(group('Goals').getByRole('listitem').filter({ hasText: 'a better return on marketing' })).toContainText('Spoken to');
  await expect(group('Pains').getByRole('listitem').filter({ hasText: 'Expected to personalise' })).toContainText('Not in the text');
  await expect(findings().getByRole('status')).toContainText(/^\d of \d+ points of this persona/);
  await expect(findings().getByText('It speaks in words that these people use.')).toBeVisible();
});

test('what is pasted stays text, and leaving the screen forgets it', async () => {
  await expect(draft()).toHaveValue(text);
  expect(await findings().locator('b').count()).toBe(0);
  await page.getByRole('navigation', { name: 'Workspace' }).getByRole('link', { name: 'Pains' }).click();
  await page.goBack();
  await expect(draft()).toHaveValue('');
  await expect(findings()).toHaveCount(0);
});

test('the card names topics and what the persona reads, and goes out as Markdown', async () => {
  await page.getByLabel('Whom it is for').selectOption({ label: 'Data-Driven David' });
  const card = page.getByRole('region', { name: 'Angles, channels and topics' });
  await expect(card).toContainText('digital marketing conferences');
  await expect(card).toContainText('To show: Shorter sales cycles');
  const saving = page.waitForEvent('download');
  await card.getByRole('button', { name: 'Save as Markdown' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('data-driven-david-angles.md');
  expect(readFileSync((await file.path())!, 'utf8')).toContain('## Topics\n\n- **Customer data in silos**');
});

for (const width of [1024, 1440])
  test(`at ${width} px it reads well with help and without, light and dark`, async () => {
    await page.setViewportSize({ width, height: 900 });
    await draft().fill(text);
    await expect(findings()).toBeVisible();
    await expectAccessible(page, {
      before: (colorScheme) => page.screenshot({ path: `.output/screenshots/check-${width}-${colorScheme}.png`, fullPage: true }),
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
