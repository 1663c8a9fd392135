/** What happens when people work through rows: with the keyboard, with second thoughts, on a page that goes on loading. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

test.use({ viewport: { width: 360, height: 720 }, reducedMotion: 'reduce' });

const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: unknown[][] }).asked);
const pictures = '.output/screenshots';

async function show(page: Page, state: string): Promise<void> {
  await page.goto(`/?state=${state}`);
  await page.locator('main h1').waitFor();
  await page.waitForTimeout(100);
}
const rows = (page: Page) => page.locator('[data-row]');
const names = (page: Page) => page.locator('[data-row] h3').allInnerTexts();
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

test('rows stand best first, and in the order of the page when asked', async ({ page }) => {
  await show(page, 'rows-people');
  const byFit = await names(page);
  expect(byFit[0]).toBe('Ingrid Solberg');
  expect(byFit.at(-1)).toBe('Ola Nordmann-Vik');
  await page.getByRole('radio', { name: 'As on the page' }).check();
  const onPage = await names(page);
  expect(onPage[1]).toBe('Mateus Quintela');
  expect(onPage.toSorted()).toEqual(byFit.toSorted());
});

test('one band alone is shown when its count is pressed, and all again', async ({ page }) => {
  await show(page, 'rows-people');
  await page.getByRole('button', { name: 'Strong 2' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Strong 2' }).click();
  await expect(rows(page)).toHaveCount(8);
});

test('a row opens its reasons with the words on the page, and opens no page by itself', async ({ page }) => {
  await show(page, 'rows-people');
  await page.getByRole('button', { name: 'Ingrid Solberg', exact: true }).click();
  const row = rows(page).first();
  await expect(row.locator('blockquote').first()).toContainText('Head of Revenue Operations');
  await expect(row.getByText('Compared with “Operations lead who inherits the mess”')).toBeVisible();
  await expect(row.getByRole('heading', { name: 'The company' })).toBeVisible();
  await page.screenshot({ path: `${pictures}/row-open-light.png`, fullPage: true });
  await expectAccessible(page);
  expect(await asked(page)).toEqual([]);
  await row.getByRole('button', { name: 'Open profile Ingrid Solberg' }).click();
  expect(await asked(page)).toEqual([['open', 'https://www.linkedin.com/in/ingrid-solberg-example/']]);
});

test('everything can be done with the keyboard: walk, look, save, rule out, take back, open', async ({ page }) => {
  await show(page, 'rows-people');
  await page.keyboard.press('s');
  await expect(page.getByRole('status').filter({ hasText: 'Go to a row first, with J and K.' })).toBeVisible();
  await page.keyboard.press('j');
  expect(await focusedName(page)).toBe('Ingrid Solberg');
  await page.keyboard.press('ArrowDown');
  expect(await focusedName(page)).toBe('Tomasz Wierzbicki');
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await expect(rows(page).first().locator('blockquote').first()).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('status').filter({ hasText: 'Saved Ingrid Solberg.' })).toBeVisible();
  await expect(rows(page).first().getByRole('button', { name: 'Remove Ingrid Solberg' })).toBeVisible();
  expect(await focusedName(page)).toBe('Ingrid Solberg');
  await page.keyboard.press('x');
  await expect(page.getByRole('radio', { name: 'Wrong role' })).toBeFocused();
  await page.screenshot({ path: `${pictures}/row-rule-out-light.png` });
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Ruled out Ingrid Solberg.' })).toBeVisible();
  await expect(rows(page).first()).toContainText('You ruled this out today because “Wrong role”.');
  await expect.poll(() => focusedName(page)).toBe('Ingrid Solberg');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(rows(page).first()).toContainText('Strong fit');
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  expect((await asked(page)).map(([what]) => what)).toEqual(['open']);
});

test('a row keeps its place while the user works on it', async ({ page }) => {
  await show(page, 'rows-people');
  const before = await names(page);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toContainText('Ruled out by you');
  expect(await names(page)).toEqual(before);
});

test('a row that nobody can be recognised by says why it cannot be kept', async ({ page }) => {
  await show(page, 'rows-people');
  await page.getByRole('button', { name: 'Name not shown' }).focus();
  await page.keyboard.press('s');
  await expect(
    page.getByRole('status').filter({ hasText: 'The page shows no address for this row, so it can neither be kept nor hold a note.' }),
  ).toBeVisible();
});

test('on a team page s is about the company until a row has the focus', async ({ page }) => {
  await show(page, 'rows-team');
  await page.keyboard.press('s');
  await expect(page.getByRole('status').filter({ hasText: 'Saved Halden Grid.' })).toBeVisible();
  await page.getByRole('link', { name: /5 people listed below/ }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('s');
  await expect(page.getByRole('status').filter({ hasText: 'Saved Ingrid Solberg.' })).toBeVisible();
});

test('the rows are one list, each with a heading and a button that says whether it is open', async ({ page }) => {
  await show(page, 'rows-twenty-five');
  await expect(page.getByRole('list', { name: '25 people on this page' }).locator('> li')).toHaveCount(25);
  await expect(page.getByRole('heading', { level: 3, name: 'Ingrid Solberg 1', exact: true })).toBeVisible();
  const toggle = page.getByRole('button', { name: 'Ingrid Solberg 1', exact: true });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
});

for (const { lang, note, rating, clear } of [
  { lang: 'en', note: 'Note', rating: /^Your judgement/, clear: 'clear: Responsiveness' },
  { lang: 'de', note: 'Notiz', rating: /^Ihre eigene Bewertung/, clear: 'leeren: Antwortet zügig' },
])
  test(`the notes of a row open in place, fit the narrowest panel and are left by Escape (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await show(page, `rows-companies&lang=${lang}`);
    const first = rows(page).first();
    await first.locator('[data-row-toggle]').focus();
    await page.keyboard.press('n');
    await expect(first.getByRole('textbox', { name: note })).toBeFocused();
    await first.getByRole('button', { name: rating }).click();
    await first.getByRole('radio').last().check();
    await first.getByRole('radio').nth(2).check();
    await expect(first.getByRole('button', { name: clear })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
    await first.getByRole('textbox', { name: note }).fill('Met at the fair');
    await page.keyboard.press('Escape');
    await expect(first.getByRole('textbox', { name: note })).toHaveCount(0);
    await expect(first).toContainText('Met at the fair');
    await expect(first.locator('[data-row-toggle]')).toBeFocused();
  });
