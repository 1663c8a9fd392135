/** Searches and team pages in the real panel: every row judged, none opened, none kept but by the user's own act. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Launched } from '../../scripts/browser/launch';
import { expect, expectAccessible, panelState, pressed, type Served, startEmpty, test, visit } from '../support/e2e';
import { root } from '../support/sources';

const corpusPage = (name: string) => {
  const folder = join(root, 'tests/corpus', name);
  return {
    url: (JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as { url: string }).url,
    /** Without its pictures: the page itself would ask for them, and every request that nobody expects is counted. */
    html: readFileSync(join(folder, 'page.html'), 'utf8').replace(/<img\b[^>]*>/g, ''),
  };
};
const people = corpusPage('linkedin/people-search/sdui-b-english');
const companies = corpusPage('linkedin/company-search/sdui-english');
const team = corpusPage('website/team/cards');

async function open(browser: Launched, served: Served, { url, html }: { url: string; html: string }): Promise<Page> {
  served.add(url, html);
  return visit(browser, url);
}

/** How many records of prospects each table holds. */
const kept = (panel: Page) =>
  panel.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('fitglass');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const count = (table: string) =>
      new Promise<number>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const tables = ['recentPeople', 'companyPages', 'saved', 'ruleOuts', 'notes'];
    const counts = Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await count(table)] as const)));
    database.close();
    return counts;
  });

const rows = (panel: Page) => panel.locator('[data-row]');
const row = (panel: Page, name: string) => rows(panel).filter({ has: panel.getByRole('heading', { name, exact: true }) });

test.describe.configure({ mode: 'serial' });

test('a people search lists its rows with a verdict each, opens nothing and keeps nothing', async ({ browserWithExtension: browser, served }) => {
  await startEmpty(browser);
  const page = await open(browser, served, people);
  let panel = await pressed(browser, page, 'empty-workspace');
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panelState(panel)).toHaveAttribute('data-state', 'verdict');
  panel = await pressed(browser, page);
  await expect(panel.getByRole('heading', { name: '3 people on this page' })).toBeVisible();
  await expect(rows(panel)).toHaveCount(3);
  await expect(row(panel, 'Tessa Marlow')).toContainText('Head of Warehouse Automation · Palemoor Freight');
  await panel.getByRole('button', { name: 'Tessa Marlow', exact: true }).click();
  await expect(row(panel, 'Tessa Marlow').locator('blockquote').first()).toContainText('Warehouse Automation');
  await expectAccessible(panel, { schemes: ['light'] });
  await panel.screenshot({ path: '.output/screenshots/e2e-people-search.png', fullPage: true });
  expect(await kept(panel)).toEqual({ recentPeople: 0, companyPages: 0, saved: 0, ruleOuts: 0, notes: 0 });
  expect(page.url()).toBe(people.url);
  expect(served.strays).toEqual([]);
  await page.close();
});

test('a row is saved and ruled out by keyboard, and the next search remembers both', async ({ browserWithExtension: browser, served }) => {
  const page = await open(browser, served, people);
  let panel = await pressed(browser, page);
  await panel.getByRole('button', { name: 'Amit Lowe', exact: true }).focus();
  /* Keys stand on the row that they act on, and on no other. */
  await expect(row(panel, 'Amit Lowe').locator('[data-key="s"]')).toBeVisible();
  await expect(row(panel, 'Tessa Marlow').locator('[data-key="s"]')).toBeHidden();
  await panel.keyboard.press('s');
  await expect(panel.getByRole('status')).toHaveText('Saved Amit Lowe.');
  await expect(row(panel, 'Amit Lowe')).toContainText('Saved');
  await panel.getByRole('button', { name: 'Ruben Oake', exact: true }).focus();
  await panel.keyboard.press('x');
  await expect(panel.getByRole('radio', { name: 'Wrong role' })).toBeFocused();
  await panel.keyboard.press('Space');
  await panel.keyboard.press('Enter');
  await expect(row(panel, 'Ruben Oake')).toContainText('because “Wrong role”');
  expect(await kept(panel)).toEqual({ recentPeople: 0, companyPages: 0, saved: 1, ruleOuts: 1, notes: 0 });
  await page.reload();
  panel = await pressed(browser, page);
  await expect(row(panel, 'Amit Lowe')).toContainText('Saved');
  await expect(rows(panel).last()).toContainText('Ruben Oake');
  await expect(row(panel, 'Ruben Oake')).toContainText('because “Wrong role”');
  await panel.getByRole('button', { name: 'Bring back Ruben Oake' }).click();
  await expect(row(panel, 'Ruben Oake')).not.toContainText('Wrong role');
  await panel.getByRole('button', { name: 'Remove Amit Lowe' }).click();
  await expect(panel.getByRole('status')).toHaveText('Removed Amit Lowe from what you saved.');
  await expect.poll(() => kept(panel)).toEqual({ recentPeople: 0, companyPages: 0, saved: 0, ruleOuts: 0, notes: 0 });
  await page.close();
});

test('the acts of a row stand in pairs or in one line: none is left over on a line of its own', async ({ browserWithExtension: browser, served }) => {
  const page = await open(browser, served, people);
  const panel = await pressed(browser, page);
  for (const [width, inLine] of [
    [320, 2],
    [360, 2],
    [480, 2],
    [560, 4],
  ] as const) {
    await panel.setViewportSize({ width, height: 900 });
    const tops = await row(panel, 'Amit Lowe')
      .getByRole('button', { name: /^(?:Save|Rule out|Notes|Open profile)/ })
      .evaluateAll((acts) => acts.map((act) => Math.round(act.getBoundingClientRect().top)));
    expect(tops).toHaveLength(4);
    expect(
      [...Map.groupBy(tops, (top) => top).values()].map((line) => line.length),
      `at ${width}`,
    ).toEqual(Array.from({ length: 4 / inLine }, () => inLine));
  }
  await page.close();
});

test('a note and the next touch are written on a row, can be taken back, and are there at the next search; nothing else of the row is kept', async ({
  browserWithExtension: browser,
  served,
}) => {
  const page = await open(browser, served, people);
  let panel = await pressed(browser, page);
  const amit = row(panel, 'Amit Lowe');
  const note = () => row(panel, 'Amit Lowe').getByRole('textbox', { name: 'Note' });
  const said = (text: string) => panel.getByRole('status').filter({ hasText: text });
  await panel.getByRole('button', { name: 'Amit Lowe', exact: true }).focus();
  await panel.keyboard.press('n');
  await expect(note()).toBeFocused();
  await panel.keyboard.type('Met at the fair');
  await expect(amit.getByText('Saved', { exact: true })).toBeVisible();
  await amit.getByRole('button', { name: 'In 1 week' }).click();
  await expect(said('Next touch on')).toBeVisible();
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(amit).not.toContainText('Next touch on');
  await amit.getByRole('button', { name: 'In 1 month' }).click();
  await expect(said('Next touch on')).toBeVisible();
  await expectAccessible(panel, { schemes: ['light'] });
  await panel.screenshot({ path: '.output/screenshots/e2e-row-notes.png', fullPage: true });
  await note().fill('Something else');
  await panel.keyboard.press('Escape');
  await expect(said('Note on Amit Lowe kept.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Amit Lowe', exact: true })).toBeFocused();
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(amit).toContainText('Met at the fair');
  await panel.getByRole('button', { name: 'Amit Lowe', exact: true }).focus();
  await panel.keyboard.press('t');
  await expect(said('Noted: contacted Amit Lowe today.')).toBeVisible();
  expect(await kept(panel)).toEqual({ recentPeople: 0, companyPages: 0, saved: 0, ruleOuts: 0, notes: 1 });
  await page.reload();
  panel = await pressed(browser, page);
  await expect(row(panel, 'Amit Lowe')).toContainText('Contacted today · Next touch on');
  await expect(row(panel, 'Amit Lowe')).toContainText('Met at the fair');
  await expect(row(panel, 'Tessa Marlow')).not.toContainText('Met at the fair');
  expect(page.url()).toBe(people.url);
  await page.close();
});

test('a company search says what is unknown and which page would tell; the page opens only when asked', async ({
  browserWithExtension: browser,
  served,
}) => {
  const page = await open(browser, served, companies);
  const panel = await pressed(browser, page);
  await expect(panel.getByRole('heading', { name: '2 companies on this page' })).toBeVisible();
  await expect(row(panel, 'Oatfield Mills')).toContainText('201–500 employees');
  await expect(row(panel, 'Oat & Ink')).toContainText('Not known yet:');
  await panel.screenshot({ path: '.output/screenshots/e2e-company-search.png', fullPage: true });
  expect(page.url()).toBe(companies.url);
  served.add(
    'https://www.linkedin.com/company/oatfield-mills-example/',
    '<!doctype html><html lang="en"><title>Oatfield Mills | LinkedIn</title><main></main>',
  );
  await panel.getByRole('button', { name: 'Open company Oatfield Mills' }).click();
  await expect(page).toHaveURL('https://www.linkedin.com/company/oatfield-mills-example/');
  expect(served.strays).toEqual([]);
  await page.close();
});

test('a team page shows its company’s verdict and its people below, who can be kept by name', async ({ browserWithExtension: browser, served }) => {
  const page = await open(browser, served, team);
  let panel = await pressed(browser, page);
  await expect(panel.locator('[data-about="account"]').getByText('Quillbrook').first()).toBeVisible();
  await expect(panel.getByRole('heading', { name: '5 people on this page' })).toBeVisible();
  await panel.getByRole('button', { name: 'Save Tobias Ferngren' }).click();
  await expect(row(panel, 'Tobias Ferngren')).toContainText('Saved');
  await panel.screenshot({ path: '.output/screenshots/e2e-team.png', fullPage: true });
  await expectAccessible(panel, { schemes: ['light'] });
  expect(await kept(panel)).toMatchObject({ recentPeople: 0, saved: 1 });
  await page.reload();
  panel = await pressed(browser, page);
  await expect(row(panel, 'Tobias Ferngren')).toContainText('Saved');
  await expect(row(panel, 'Imogen Tarrant')).not.toContainText('Saved');
  await page.close();
});

test('on a team page a person is noted by name; two of one name take no note and say why', async ({ browserWithExtension: browser, served }) => {
  const page = await open(browser, served, { ...team, html: team.html.replaceAll('Lucía van der Meulen-Soto', 'Tobias Férngren') });
  const panel = await pressed(browser, page);
  const twins = rows(panel).filter({ hasText: 'Another row here shows the same name' });
  await expect(rows(panel)).toHaveCount(5);
  await panel.screenshot({ path: '.output/screenshots/e2e-row-twins.png', fullPage: true });
  await expect(twins).toHaveCount(2);
  await expect(twins).toContainText([/Tobias/, /Tobias/]);
  await expect(twins.first().getByRole('button', { name: /^Notes/ })).toHaveCount(0);
  await twins.first().locator('[data-row-toggle]').focus();
  await panel.keyboard.press('n');
  await expect(panel.getByRole('status').filter({ hasText: 'A note could stand at the wrong one' })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
  await page.close();
});
