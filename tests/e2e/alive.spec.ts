import type { Page } from '@playwright/test';
import { expect, expectAccessible, importPack, startEmpty, test, visit, workspaceAddress } from '../support/e2e';

const pack = {
  format: 'fitglass-pack',
  version: 1,
  name: 'Ours',
  segments: [{ id: 's', name: 'Shops', market: 'Europe', audience: 'online shops' }],
  icps: [
    {
      id: 'i',
      name: 'Online shops in Hamburg',
      segment: 's',
      status: 'hypothesis',
      why: 'They lose the most to returns.',
      pains: ['returns'],
      criteria: [
        { id: 'size', kind: 'employees-between', params: { min: 50, max: 500 }, mode: 'must', weight: 5, because: 'we price per employee' },
        { id: 'tools', kind: 'technology', params: { any: ['Shopify'] }, mode: 'score', weight: 3, because: 'we plug in' },
        { id: 'words', kind: 'cue', params: { any: ['returns'] }, mode: 'score', weight: 3, because: 'they say it themselves' },
      ],
      assumptions: [
        { id: 'young', text: 'Founders decide alone', since: '2026-03-01' },
        { id: 'old', text: 'Everybody uses a parcel broker', since: '2025-02-01' },
      ],
    },
  ],
  personas: [],
  pains: [{ id: 'returns', name: 'Returns eat the margin', challenge: 'One parcel in three comes back', cues: ['returns'] }],
  proofs: [],
  messages: [],
};

/** As if the workspace had been written so many months ago: the days of its versions are moved back. */
const makeOlder = (page: Page, at: string) =>
  page.evaluate(
    (older) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fitglass');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('versions', 'readwrite');
          const reading = transaction.objectStore('versions').openCursor();
          reading.onsuccess = () => {
            const cursor = reading.result;
            if (!cursor) return;
            cursor.update({ ...cursor.value, at: older });
            cursor.continue();
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    at,
  );

test.describe.configure({ mode: 'serial' });

let page: Page;
let workspace: string;

test.beforeAll(async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  workspace = workspaceAddress(browser);
  page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(workspace);
  await importPack(page, pack);
});

test.afterAll(async () => {
  await page.close();
});

test('a profile says how good it is, a finding is mended with one click, undone, mended again and published', async () => {
  await page.goto(`${workspace}#profiles`);
  await page.getByRole('link', { name: 'Quality of Online shops in Hamburg' }).click();
  await expect(page.getByRole('heading', { name: 'Grade B' })).toBeVisible();
  const finding = page.getByText('It excludes nobody.');
  await expect(finding).toBeVisible();
  await expect(page.getByText('Without an exclusion it cannot be complete.')).toBeVisible();
  await expect(page.getByText('No source backs it yet.')).toBeVisible();
  await expectAccessible(page);
  const mend = page.getByRole('button', { name: 'Mend it: Add a first exclusion' });
  await mend.click();
  await expect(finding).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(finding).toBeVisible();
  await mend.click();
  await expect(finding).toBeHidden();
  await page.getByLabel('Why it changes').fill('Small shops never paid');
  await page.getByRole('button', { name: 'Publish ICP' }).click();
  await expect(page.getByText(/^Published/)).toBeVisible();
  await page.getByRole('link', { name: 'Go to Evidence' }).click();
  expect(page.url()).toContain('#icp/i/evidence');
});

test('all profiles and the whole are judged on one page', async () => {
  await page.goto(`${workspace}#quality`);
  await expect(page.getByRole('heading', { name: 'Online shops in Hamburg' })).toBeVisible();
  await expect(page.getByText('No competitor is written down.')).toBeVisible();
  await expectAccessible(page);
});

test('a status moves on only when its rule holds, and can be undone', async () => {
  await page.goto(`${workspace}#quality/icp:i`);
  const on = page.getByRole('button', { name: 'Move on to shared' });
  await expect(on).toBeDisabled();
  await expect(page.getByText(/Not yet: write about their goals and how they buy/)).toBeVisible();
  await page.getByRole('button', { name: 'Make it retired' }).click();
  await expect(page.getByText('Online shops in Hamburg is retired now.')).toBeVisible();
  await expect(page.getByText('Kept for the record and compared with nobody.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to hypothesis' }).click();
  await expect(page.getByText('Online shops in Hamburg is a hypothesis now.')).toBeVisible();
  await page.getByRole('status').getByText('hypothesis now').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(page.getByText('Kept for the record and compared with nobody.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to hypothesis' }).click();
  await expect(page.getByRole('button', { name: 'Make it retired' })).toBeVisible();
});

test('versions tell in words what changed, and an older one comes back as a new one', async () => {
  await page.goto(`${workspace}#versions/icp/i`);
  await expect(page.getByText('Small shops never paid')).toBeVisible();
  await expect(page.getByText(/^Employees added: /).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('From').selectOption({ label: 'Version 1' });
  await page.getByLabel('To').selectOption({ label: 'Version 2' });
  await expect(page.getByRole('region', { name: 'Compare two versions' }).getByText(/^Employees added: /)).toBeVisible();
  await page.getByRole('button', { name: 'Go back to version 1' }).click();
  await expect(page.getByText('Back to version 1', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Employees removed: /).first()).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Back to version 1', { exact: true })).toBeHidden();
});

test('a review falls due after half a year, can be put off, is brought forward by a change, and is done', async () => {
  await page.goto(`${workspace}#reviews`);
  await expect(page.getByRole('heading', { name: 'To review, 0' })).toBeVisible();
  const aWhileAgo = new Date(Date.now() - 215 * 86_400_000).toISOString();
  await makeOlder(page, aWhileAgo);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'To review, 1' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Reviews 1 due' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Assumptions, 2' }).getByRole('listitem').first()).toContainText('Everybody uses a parcel broker');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'In two weeks: Online shops in Hamburg' }).click();
  await expect(page.getByRole('heading', { name: 'To review, 0' })).toBeVisible();
  await page.getByRole('link', { name: 'Online shops in Hamburg' }).first().click();
  await expect(page.getByText(/Put off until/)).toBeVisible();
  await expectAccessible(page);
  await page.getByText('A new competitor', { exact: true }).click();
  await page.getByLabel('What you saw (may stay empty)').fill('Parcelio');
  await page.getByRole('button', { name: 'Note this change' }).click();
  await expect(page.getByText(/Due since/)).toBeVisible();
  await expect(page.getByText(': Parcelio')).toBeVisible();
  await expect(page.getByText('0 supported, 0 contradicted, 4 untested.')).toBeVisible();
});

test('the panel says quietly that the ICP waits for its review, and opens the place where it is done', async ({
  browserWithExtension: browser,
  served,
}) => {
  const profile = await visit(browser, 'https://www.linkedin.com/company/northloom-demo/about/');
  await browser.press(profile);
  const panel = await browser.panel();
  await expect(panel.getByText(/This ICP waits for its review: something changed/)).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText(/Your ICP was last edited/)).toBeVisible();
  const opening = browser.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Review it' }).click();
  const reviews = await opening;
  await expect(reviews.getByRole('heading', { name: 'Reviews' })).toBeVisible();
  await reviews.getByRole('button', { name: 'Mark as reviewed: Online shops in Hamburg' }).click();
  await expect(reviews.getByText('Online shops in Hamburg is reviewed as of today.')).toBeVisible();
  await expect(reviews.getByRole('heading', { name: 'To review, 0' })).toBeVisible();
  await expect(reviews.getByRole('link', { name: 'Reviews', exact: true })).toBeVisible();
  await reviews.close();
  await profile.close();
  expect(served.strays).toEqual([]);
});
