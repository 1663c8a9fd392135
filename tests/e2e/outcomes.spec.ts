/** Learning from outcomes: noted in the panel, counted in the workspace by the fit of that day, taken back, settled by a review. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, importPack, judged, savedBy, startEmpty, test, visit, workspaceAddress } from '../support/e2e';

const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';

test.describe.configure({ mode: 'serial' });

let workspace: Page;
const results = () => workspace.getByRole('region', { name: 'Outcomes by fit' });
const log = () => workspace.getByRole('table', { name: 'Noted outcomes' });
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

test.beforeAll(async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  workspace = await browser.context.newPage();
  await workspace.setViewportSize({ width: 1024, height: 900 });
});

test.afterAll(async () => {
  await workspace.close();
});

test('nothing noted yet: the screen says what to note, and that losses count too', async ({ browserWithExtension: browser }) => {
  await workspace.goto(workspaceAddress(browser, '#results'));
  await expect(workspace.getByText('Nothing is noted yet.')).toBeVisible();
  await expect(workspace.getByText('Note the losses too.')).toBeVisible();
  await expectAccessible(workspace);
});

test('an outcome noted in the panel with its day and reason stands under Results by the fit of that day; undone, it is gone from there', async ({
  browserWithExtension: browser,
}) => {
  const page = await visit(browser, northloom);
  const panel = await judged(browser, page);
  await panel.locator('[data-acts]').getByRole('button', { name: 'Your notes', exact: true }).first().click();
  const notes = panel.getByRole('region', { name: 'Your notes on the company' });
  await notes.getByRole('button', { name: /^Note an outcome/ }).click();
  await notes.getByRole('radio', { name: 'Lost' }).check({ force: true });
  await notes.getByLabel('On which day').fill('2026-03-12');
  await notes.getByRole('textbox', { name: /^Why/ }).fill('They build it themselves');
  await panel.setViewportSize({ width: 360, height: 800 });
  await expectAccessible(panel, {
    before: (scheme) => panel.screenshot({ path: `.output/screenshots/e2e-outcome-form-${scheme}.png`, fullPage: true }),
  });
  await notes.getByRole('button', { name: 'Keep this outcome' }).click();
  await expect(panel.getByRole('status').filter({ hasText: /^Noted: lost on 12 March/ })).toBeVisible();
  await expect(notes.getByRole('region', { name: 'What came of it' })).toContainText('Lost on 12 March');
  await expect(results().getByRole('row', { name: /^Strong fit/ })).toHaveText(/^Strong fit1 lost0 of 1/);
  await expect(log().getByRole('row').nth(1)).toContainText('They build it themselves');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(notes.getByText('Nothing noted yet.')).toBeVisible();
  await expect(workspace.getByText('Nothing is noted yet.')).toBeVisible();
  await notes.getByRole('button', { name: /^Note an outcome/ }).click();
  await notes.getByRole('button', { name: 'Keep this outcome' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Noted: won today.' })).toBeVisible();
  await panel.locator('[data-acts]').getByRole('button', { name: 'Contacted today: the company' }).first().click();
  const replies = workspace.getByRole('table', { name: 'Touches of companies' });
  await expect(replies.getByRole('row', { name: /^Strong fit/ })).toHaveText('Strong fit11–');
  await panel.locator('[data-acts]').getByRole('button', { name: /^Save/ }).first().click();
  await expect(log().getByRole('link', { name: /Northloom/ })).toBeVisible();
  await page.close();
});

test('by keyboard alone: the focus goes into the form of an outcome and out of it again, letters typed there are no keys, and a removed row leaves it near', async ({
  browserWithExtension: browser,
}) => {
  const page = await visit(browser, northloom);
  const panel = await judged(browser, page);
  await panel.locator('[data-acts]').getByRole('button', { name: 'Your notes', exact: true }).first().click();
  const notes = panel.getByRole('region', { name: 'Your notes on the company' });
  const add = notes.getByRole('button', { name: /^Note an outcome/ });
  await add.press('Enter');
  await expect(notes.getByRole('radio', { name: 'Won' })).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(add).toBeFocused();
  await add.press('Enter');
  const why = notes.getByRole('textbox', { name: /^Why/ });
  await why.focus();
  await panel.keyboard.type('kept their trust');
  await expect(why).toHaveValue('kept their trust');
  await notes.getByRole('button', { name: 'Keep this outcome' }).press('Enter');
  const row = notes.getByRole('listitem').filter({ hasText: 'kept their trust' });
  await expect(row).toBeVisible();
  await expect(add).toBeFocused();
  await expect(log().getByRole('link', { name: /Northloom/ })).toHaveCount(2);
  await row.getByRole('button', { name: /^Remove/ }).press('Enter');
  await expect(row).toHaveCount(0);
  await expect(add).toBeFocused();
  await expect(log().getByRole('link', { name: /Northloom/ })).toHaveCount(1);
  await page.close();
});

test('the row of the results leads to the company in the lists, where the outcome stands too', async () => {
  await log()
    .getByRole('link', { name: /Northloom/ })
    .click();
  await expect(workspace.getByRole('row', { name: /Northloom/ })).toContainText('Won today');
  await workspace.goBack();
  await expect(log()).toBeVisible();
});

test('outcomes are taken out under Results and put back, and saved as a table', async () => {
  const out = log().getByRole('button', { name: /^Remove Won/ });
  /* On one line, however long the name of the profile is. */
  expect((await out.boundingBox())?.height).toBeLessThan(30);
  await out.click();
  await expect(results().getByText(/^No outcome is noted yet\./)).toBeVisible();
  await workspace.getByRole('button', { name: 'Undo' }).click();
  await expect(log().getByRole('row', { name: /Northloom/ })).toContainText('Won');
  const text = await savedBy(workspace, 'Save as CSV');
  expect(text.split('\r\n')).toEqual([expect.stringMatching(/^Company,Outcome,Day,/), expect.stringMatching(/^Northloom.*,Won,.*Strong fit/), '']);
});

/** Notes as the panel keeps them, for companies and people that nobody opened in this test. */
const plant = async () => {
  const fitting = (band: string) => ({ profile: { id: 'planted', name: 'Planted shops' }, band });
  await importPack(workspace, {
    format: 'fitglass-pack',
    version: 1,
    name: 'Planted',
    segments: [],
    icps: [{ id: 'planted', name: 'Planted shops', segment: '', status: 'current', criteria: [], pains: [] }],
    personas: [],
    pains: [],
    proofs: [],
    messages: [],
  });
  const outcomes = [
    ...Array.from({ length: 12 }, (_, at) => ({ kind: 'won', band: 'strong', ago: 200 + at })),
    ...Array.from({ length: 12 }, (_, at) => ({ kind: 'won', band: 'weak', ago: 5 + at })),
    ...Array.from({ length: 20 }, (_, at) => ({ kind: 'lost', band: 'weak', ago: 30 + at })),
  ].map(({ kind, band, ago }, at) => ({
    kind,
    day: daysAgo(ago).slice(0, 10),
    at: new Date(Date.now() + at).toISOString(),
    reason: '',
    fit: fitting(band),
  }));
  await workspace.evaluate(
    (planted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fitglass');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('notes', 'readwrite');
          const now = new Date().toISOString();
          const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
          const empty = { text: '', nextTouch: null, lists: [], touches: [], band: null, answers: {}, attributes: {}, ratings: {} };
          const alias = 'domain:planted.example';
          const record = {
            ...empty,
            id: `account ${alias}`,
            about: 'account',
            aliases: [alias],
            name: 'Planted',
            at: now,
            expiresAt,
            outcomes: planted,
          };
          transaction.objectStore('notes').put(record);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    outcomes,
  );
  await workspace.reload();
};

test('many outcomes: what they say is said with counts, new wins outside the ICP are named, and few are too few', async () => {
  await plant();
  await workspace.getByRole('combobox', { name: 'Compared with' }).selectOption({ label: 'Planted shops' });
  await expect(workspace.locator('[data-says]')).toContainText(
    'inside the profile were won more often: 12 of 12 inside the profile, 12 of 32 outside',
  );
  await expect(workspace.locator('[data-drift]')).toContainText('New wins lie outside your ICP');
  await expect(results().getByRole('row', { name: /^Strong fit/ })).toContainText('12 of 12, too few for a percentage');
  await expect(results().getByRole('row', { name: /^Weak fit/ })).toContainText('12 of 32, too few for a percentage');
  await expectAccessible(workspace, {
    before: (scheme) => workspace.screenshot({ path: `.output/screenshots/e2e-results-${scheme}.png` }),
  });
});

test('the ICP whose new wins lie outside is due for a review that says why; the review settles it, and each version shows what came of it', async () => {
  const shift = /Results shift.*Only 0 of 12 new wins lie inside it\./;
  await workspace.setViewportSize({ width: 1024, height: 900 });
  await workspace.locator('[data-drift]').getByRole('link', { name: 'Review the ICP' }).click();
  await workspace
    .getByRole('region', { name: /^To review/ })
    .getByRole('link', { name: 'Planted shops' })
    .click();
  await expect(workspace.getByRole('listitem').filter({ hasText: shift })).toBeVisible();
  await expectAccessible(workspace, {
    before: (scheme) => workspace.screenshot({ path: `.output/screenshots/e2e-outcomes-review-${scheme}.png`, fullPage: true }),
  });
  await workspace.getByRole('button', { name: 'Mark as reviewed' }).click();
  await expect(workspace.getByText('Nothing since the last review.')).toBeVisible();
  await workspace.evaluate(() => {
    location.hash = '#reviews';
  });
  await expect(workspace.getByRole('region', { name: /^Later/ }).getByRole('link', { name: 'Planted shops' })).toBeVisible();
  await workspace.evaluate(() => {
    location.hash = '#versions/icp/planted';
  });
  await expect(workspace.getByRole('listitem').filter({ hasText: 'Version 1' })).toContainText(
    'Until the next version: 24 won and 20 lost. 12 of 24 won lay inside the profile.',
  );
  await expect(workspace.getByRole('listitem').filter({ hasText: 'Version 2, in use' })).not.toContainText('Since then');
  await expectAccessible(workspace, {
    before: (scheme) => workspace.screenshot({ path: `.output/screenshots/e2e-outcomes-versions-${scheme}.png`, fullPage: true }),
  });
});
