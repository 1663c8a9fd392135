import type { Page } from '@playwright/test';
import { expect, expectAccessible, importPack, startEmpty, test, workspaceAddress } from '../support/e2e';

const icp = (id: string, name: string, size: { min: number; max?: number }) => ({
  id,
  name,
  segment: 's',
  status: 'hypothesis',
  pains: [],
  criteria: [
    { id: 'size', kind: 'employees-between', params: size, mode: 'score', weight: 5, because: 'we price per employee' },
    { id: 'tools', kind: 'technology', params: { any: ['Shopify'] }, mode: 'score', weight: 3, because: 'we plug in' },
  ],
});

const pack = {
  format: 'fitglass-pack',
  version: 1,
  name: 'Ours',
  segments: [{ id: 's', name: 'Shops', market: 'Europe', audience: 'online shops' }],
  icps: [icp('middle', 'Shops of middle size', { min: 50, max: 500 }), icp('large', 'Large shops', { min: 5000 })],
  personas: [],
  pains: [],
  proofs: [],
  messages: [],
};

type Values = Record<string, unknown>;
const shopify = { 'company.technologies': [{ name: 'Shopify', category: 'Ecommerce' }] };
const employees = (min: number, max: number | null) => ({ 'company.employees': { min, max } });

/** Fifty companies: 10 that fit, 15 a little too big, 15 far too big, 10 of which nothing but a name is known. */
const fifty: [string, Values][] = [
  ...Array.from({ length: 10 }, (_, at): [string, Values] => [`Fits ${at}`, { ...employees(51, 200), ...shopify }]),
  ...Array.from({ length: 15 }, (_, at): [string, Values] => [`Bigger ${at}`, { ...employees(600, 600), ...shopify }]),
  ...Array.from({ length: 15 }, (_, at): [string, Values] => [`Far too big ${at}`, employees(10_001, null)]),
  ...Array.from({ length: 10 }, (_, at): [string, Values] => [`Unseen ${at}`, {}]),
];

/** As if the user had opened and saved each of them, and put the first five on a list. */
const keep = (page: Page) =>
  page.evaluate((companies) => {
    const readAt = new Date().toISOString();
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const recordOf = ([name, values]: [string, Values]) => {
      const domain = `${name.toLowerCase().replaceAll(' ', '-')}.example`;
      const url = `https://${domain}/`;
      const evidence = [{ quote: 'As the page said', section: '', source: 'line', url, readAt, reader: 'website/home@1' }];
      const signals = Object.entries({ 'company.name': name, 'company.website': url, ...values }).map(([key, value]) => ({
        key,
        value,
        confidence: 0.9,
        evidence,
      }));
      const aliases = [`domain:${domain}`];
      const sighting = {
        id: `account ${url}`,
        about: 'account',
        aliases,
        url,
        kind: 'website/home',
        reader: 'website/home@1',
        readAt,
        signals,
        gaps: [],
      };
      return { id: aliases[0]!, about: 'account', aliases, name, sightings: [sighting], savedAt: readAt, lastActionAt: readAt, expiresAt };
    };
    const saved = companies.map(recordOf);
    const empty = { text: '', nextTouch: null, touches: [], band: null, answers: {}, attributes: {}, ratings: {}, at: readAt, expiresAt };
    const notes = saved
      .slice(0, 5)
      .map(({ about, aliases, name }) => ({ ...empty, id: `${about} ${aliases[0]}`, about, aliases, name, lists: ['First five'] }));
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('fitglass');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction(['saved', 'notes'], 'readwrite');
        for (const record of saved) transaction.objectStore('saved').put(record);
        for (const record of notes) transaction.objectStore('notes').put(record);
        transaction.onerror = () => reject(transaction.error);
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, fifty);

test.describe.configure({ mode: 'serial' });

let page: Page;
let workspace: string;

test.beforeAll(async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  workspace = workspaceAddress(browser);
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto(`${workspace}#lists`);
});

test.afterAll(async () => {
  await page.close();
});

const kindOf = (name: string) => name.replace(/ \d+$/, '');

/** The companies in the order of the table, without their numbers. */
const kinds = async () =>
  (await page.getByRole('rowheader').evaluateAll((cells) => cells.map((cell) => cell.querySelector('a')?.textContent ?? ''))).map(kindOf);

test('nobody saved yet: the screen says how somebody gets there', async () => {
  await expect(page.getByText('Nobody is saved yet.')).toBeVisible();
});

test('fifty saved companies stand best first, and how many lie inside the ICP is counted', async () => {
  await importPack(page, pack);
  await keep(page);
  await page.reload();
  await page.getByLabel('Companies by').selectOption('Shops of middle size');
  await expect(page.getByText('25 of 50 companies are inside the profile.')).toBeVisible();
  expect(await kinds()).toEqual(fifty.map(([name]) => kindOf(name)));
  await expect(page.getByRole('listitem').filter({ hasText: '15 outside' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '10 not known yet' })).toBeVisible();
  await page.screenshot({ path: '.output/screenshots/e2e-lists.png', fullPage: true });
});

test('with several ICPs everybody stands by the one that fits best, and each can be asked alone', async () => {
  await page.getByLabel('Companies by').selectOption('Large shops');
  await expect(page.getByText('15 of 50 companies are inside the profile.')).toBeVisible();
  expect((await kinds()).slice(0, 15)).toEqual(Array.from({ length: 15 }, () => 'Far too big'));
  await page.getByLabel('Companies by').selectOption('The ICP that fits best');
  await expect(page.getByText('40 of 50 companies are inside the profile.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Far too big 3 by Large shops/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Fits 3 by Shops of middle size/ })).toBeVisible();
});

test('no word of the table’s headings is broken, however narrow the window', async () => {
  await page.setViewportSize({ width: 860, height: 900 });
  const linesOf = (name: string) =>
    page.getByRole('columnheader', { name, exact: true }).evaluate((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return words.getClientRects().length;
    });
  for (const name of ['Fit', 'Name', 'Score', 'Known']) expect(await linesOf(name), name).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(860);
  await page.setViewportSize({ width: 1024, height: 900 });
});

test('the list is cut to those who are high in a trait, and whose trait is not known is counted apart', async () => {
  await page.getByLabel('Only those high in').selectOption('Budget fit');
  await expect(page.getByRole('status').filter({ hasText: 'high in budget fit' })).toHaveText(
    '25 high in budget fit, 15 lower. Of 10 it is not known, which says nothing against them.',
  );
  await expect(page.getByRole('row', { name: /Unseen/ })).toHaveCount(0);
  await page.getByLabel('Only those high in').selectOption('Profitability');
  await expect(page.getByRole('status').filter({ hasText: 'high in profitability' })).toContainText(
    '0 high in profitability, 0 lower. Of 50 it is not known',
  );
  await page.getByLabel('Only those high in').selectOption('Any trait');
  await expect(page.getByRole('row', { name: /Unseen 3/ })).toBeVisible();
});

test('the list is cut to strong fits, and those that are hidden are counted', async () => {
  const which = page.getByLabel('Which companies');
  await which.selectOption('Strong fit only');
  await expect(page.getByRole('status').filter({ hasText: 'strong fit' })).toHaveText(
    /^\d+ of 50 companies are a strong fit\. The others are hidden, not gone\.$/,
  );
  await expect(page.getByRole('row', { name: /Fits 3/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Unseen/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Possible fit/i })).toHaveCount(0);
  await which.selectOption('Any fit');
  await expect(page.getByRole('row', { name: /Unseen 3/ })).toBeVisible();
});

test('one list is shown alone; who is taken off stays saved, and undo puts them back', async () => {
  await page.getByLabel('List', { exact: true }).selectOption('First five');
  await expect(page.getByText('5 of 5 companies are inside the profile.')).toBeVisible();
  expect(page.url()).toContain('#lists/First%20five');
  await page.getByRole('button', { name: 'Take off First five: Fits 2' }).click();
  await expect(page.getByText('4 of 4 companies are inside the profile.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('5 of 5 companies are inside the profile.')).toBeVisible();
});

test('the search leads to the row that was sought, and to a list by its name', async () => {
  const box = page.getByRole('combobox', { name: 'Search everything' });
  await page.keyboard.press('ControlOrMeta+k');
  await box.fill('bigger 7');
  await expect(page.getByRole('group', { name: 'Saved companies' }).getByRole('option').first()).toContainText('Bigger 7');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#lists\/\/account%3Adomain%3Abigger-7\.example$/);
  const sought = page.getByRole('row').filter({ hasText: 'You searched for this one' });
  await expect(sought).toHaveCount(1);
  await expect(sought).toContainText('Bigger 7');
  await expect(sought).toBeInViewport();
  await page.keyboard.press('ControlOrMeta+k');
  await box.fill('first five');
  await expect(page.getByRole('group', { name: 'Lists' }).getByRole('option')).toHaveText(/First five.*5 on it/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#lists\/First%20five$/);
  await expect(page.getByLabel('List', { exact: true })).toHaveValue('First five');
});

test('the screen is accessible, light and dark, at 1024 and 1440 pixels', async () => {
  for (const width of [1024, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectAccessible(page, {
      before: (colorScheme) => page.screenshot({ path: `.output/screenshots/e2e-lists-${colorScheme}-${width}.png` }),
    });
  }
});

test('what ruled-out companies share is proposed as an exclusion, added by a press and taken back', async () => {
  await page.evaluate(
    (domains) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fitglass');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('ruleOuts', 'readwrite');
          for (const domain of domains)
            transaction.objectStore('ruleOuts').put({
              id: `account domain:${domain}`,
              about: 'account',
              aliases: [`domain:${domain}`],
              name: domain,
              reason: 'Too large',
              at: new Date().toISOString(),
            });
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    Array.from({ length: 15 }, (_, at) => `far-too-big-${at}.example`),
  );
  await page.goto(`${workspace}#icp/middle/criteria`);
  await page.reload();
  const learned = page.getByRole('region', { name: 'Learned from whom you ruled out' });
  await expect(learned).toContainText('None of 25 whom you saved is like this; 15 whom you ruled out are:');
  await expect(learned).toContainText('Far too big 9: “Too large”');
  await expectAccessible(page);
  await page.screenshot({ path: '.output/screenshots/e2e-learned-exclusions.png', fullPage: true });
  const excluded = page.locator('[data-criterion="ruled-out"]');
  await expect(excluded).toHaveCount(0);
  await learned.getByRole('button', { name: /^Exclude/ }).click();
  await expect(excluded).toBeVisible();
  await expect(learned).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(excluded).toHaveCount(0);
  await expect(learned).toBeVisible();
});
