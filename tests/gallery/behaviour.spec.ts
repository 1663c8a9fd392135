/** What happens when people use the screens: with the keyboard, with little time, with second thoughts. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

test.use({ viewport: { width: 360, height: 720 }, reducedMotion: 'reduce' });

const asked = (page: Page) => page.evaluate(() => (window as unknown as { asked: unknown[][] }).asked);
/** Ready when React has attached its listeners, two frames after the first paint. */
async function show(page: Page, state: string, language = 'en'): Promise<void> {
  await page.goto(`/?state=${state}&lang=${language}`);
  await page.locator('main h1').waitFor();
  await page.waitForTimeout(100);
}
const placeOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox();
  return box && { y: Math.round(box.y), height: Math.round(box.height), width: Math.round(box.width) };
};

/** Letters set wider and narrower stand for the fonts of other machines. */
for (const [letters, spacing, language] of [
  ['the letters of this machine', '0', 'en'],
  ['wide letters', '0.04em', 'en'],
  ['narrow letters', '-0.06em', 'en'],
  ['German', '0', 'de'],
  ['German in narrow letters', '-0.06em', 'de'],
]) {
  test(`nothing moves when values arrive: the frame of the wait is the frame of the verdict, in ${letters}`, async ({ page }) => {
    const showIn = async (state: string) => {
      await show(page, state, language);
      await page.addStyleTag({ content: `* { letter-spacing: ${spacing} !important }` });
    };
    await showIn('reading');
    const waiting = [await placeOf(page, '[data-place=index]'), await placeOf(page, '[data-place=lights]'), await placeOf(page, '[data-place=next]')];
    const [acts, below] = [(await placeOf(page, '[data-place=acts]'))?.y, (await placeOf(page, '[data-place=below]'))?.y];
    await showIn('verdict');
    expect([
      await placeOf(page, 'nav'),
      await placeOf(page, 'ul:has([data-light])'),
      await placeOf(page, 'section:has(> h2:text-matches("Next step|Nächster Schritt"))'),
    ]).toEqual(waiting);
    expect((await placeOf(page, '[data-acts] > div'))?.y).toBe(acts);
    expect((await placeOf(page, '[data-acts] + *'))?.y).toBe(below);
  });
}

test('what is not known yet opens at a press, and closes at the next', async ({ page }) => {
  await show(page, 'verdict');
  const fold = page.getByRole('button', { name: /^Not known yet/ });
  const inside = page.locator('#missing li');
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(inside).toHaveCount(0);
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(inside.first()).toBeVisible();
  await fold.click();
  await expect(inside).toHaveCount(0);
});

test('who wants less motion gets none: nothing is animated, and nothing fades', async ({ page }) => {
  const moving = () => page.evaluate(() => document.getAnimations().length);
  const fading = () =>
    page.evaluate(
      () => [...document.querySelectorAll('*')].filter((each) => !/^(?:0s(?:, )?)+$/.test(getComputedStyle(each).transitionDuration)).length,
    );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await show(page, 'reading');
  expect(await moving()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const state of ['reading', 'verdict']) {
    await show(page, state);
    expect([await moving(), await fading()]).toEqual([0, 0]);
  }
});

test('a person is ruled out by keyboard alone, with a reason, and brought back', async ({ page }) => {
  await show(page, 'verdict');
  await page.keyboard.press('x');
  await expect(page.getByRole('radio', { name: 'Wrong role' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'No say in the purchase' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('x marks a sales rep');
  await page.screenshot({ path: '.output/screenshots/rule-out-form-light.png' });
  await page.keyboard.press('Enter');
  const person = page.locator('[data-acts=person]');
  await expect(person).toContainText('You ruled this out today because “No say in the purchase: x marks a sales rep”.');
  await expect(page.getByRole('status').filter({ hasText: 'Ruled out Ingrid Solberg.' })).toBeVisible();
  await expect(person).toBeFocused();
  await page.screenshot({ path: '.output/screenshots/toast-light.png' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(person).not.toContainText('You ruled this out');
});

test('ruling out asks for a reason before it does anything', async ({ page }) => {
  await show(page, 'company-page');
  await page.keyboard.press('x');
  await page.getByRole('button', { name: 'Rule out', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Choose a reason or write one');
  await page.keyboard.press('Escape');
  await expect(page.locator('form')).toHaveCount(0);
});

test('s saves whom the page is about, says so, and the way back works', async ({ page }) => {
  await show(page, 'verdict');
  await page.keyboard.press('s');
  await expect(page.getByRole('status').filter({ hasText: 'Saved Ingrid Solberg.' })).toBeVisible();
  await expect(page.locator('[data-acts=person]').getByRole('button', { name: 'Saved, remove' })).toBeVisible();
  await expect(page.locator('#company-fit').getByRole('button', { name: 'Save company' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.locator('[data-acts=person]').getByRole('button', { name: 'Save person' })).toBeVisible();
});

test('keys act on the part that has the focus, and not while somebody writes or has switched them off', async ({ page }) => {
  await show(page, 'verdict');
  await page.locator('#company-fit').getByRole('button', { name: 'Save company' }).focus();
  await page.keyboard.press('x');
  await expect(page.locator('#company-fit form')).toBeVisible();
  await page.getByRole('textbox').fill('');
  await page.getByRole('textbox').press('r');
  expect(await asked(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  expect(await asked(page)).toEqual([['readAgain']]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  expect(await asked(page)).toEqual([['readAgain']]);
});

test('all reasons and the whole of a long quote are one press away', async ({ page }) => {
  await show(page, 'verdict');
  const company = page.locator('#company-fit');
  await company.getByRole('button', { name: /^Why · 7/ }).click();
  await expect(company.locator('ol').first().locator('li')).toHaveCount(3);
  await company.getByRole('button', { name: 'Show all 7 reasons' }).click();
  await expect(company.locator('ol').first().locator('li')).toHaveCount(7);
  const quote = company.locator('blockquote').filter({ hasText: 'We grew from one product' });
  const folded = (await quote.boundingBox())?.height ?? 0;
  await company.getByRole('button', { name: 'Show the whole quote' }).click();
  expect((await quote.boundingBox())?.height ?? 0).toBeGreaterThan(folded);
  await expect(company.getByRole('button', { name: 'Fold the quote' })).toBeVisible();
});

test('one primary action per screen, and it does what it says', async ({ page }) => {
  await show(page, 'verdict');
  await expect(page.locator('.bg-accent')).toHaveCount(1);
  await page.getByRole('button', { name: 'Open halden-grid.example' }).first().click();
  expect(await asked(page)).toEqual([['open', 'https://halden-grid.example/']]);
});

test('an address that is not of the web is never offered', async ({ page }) => {
  await show(page, 'hostile');
  await expect(page.getByText('An address that must never be pressed.')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /javascript/i })).toHaveCount(0);
});

test('a runner-up can be read in full', async ({ page }) => {
  await show(page, 'verdict');
  const company = page.locator('#company-fit');
  await company.getByRole('button', { name: /^Also compared with/ }).click();
  await company.getByRole('button', { name: 'Also: Mid-size logistics' }).click();
  await expect(company).toContainText('Looks like a possible fit');
  await expect(company.getByRole('button', { name: 'Also: Nordic software for energy companies' })).toBeVisible();
});

test('a grade that is thin is said beside the verdict', async ({ page }) => {
  await show(page, 'too-early');
  await expect(page.locator('#company-fit')).toContainText('This verdict rests on a weak');
});

test('following LinkedIn is asked for from the press itself', async ({ page }) => {
  await show(page, 'not-pressed-linkedin');
  await page.getByRole('button', { name: 'Follow on LinkedIn' }).click();
  expect(await asked(page)).toEqual([['followLinkedIn']]);
});

test('everything is erased only after ten seconds in which it can be stopped', async ({ page }) => {
  await page.clock.install();
  await show(page, 'workspace-data');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.clock.runFor(8_000);
  await page.getByRole('button', { name: 'Stop, keep everything' }).click();
  await page.clock.runFor(20_000);
  expect(await asked(page)).toEqual([]);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.clock.runFor(11_000);
  await expect(page.getByText('Everything was erased.')).toBeVisible();
  expect(await asked(page)).toEqual([['eraseEverything']]);
});

test('a pack that is wrong says what is wrong, one with notes shows them', async ({ page }) => {
  await show(page, 'workspace-packs');
  const give = (name: string, text: string) =>
    page.getByLabel('Pack file (.json)').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('colleague.json', '{"format":"fitglass-pack","version":9}');
  await expect(page.getByText('“colleague.json” was not taken in.')).toBeVisible();
  await give('mine.json', JSON.stringify({ format: 'fitglass-pack', version: 1, icps: [{ id: 'a', name: 'A', shade: 'green' }] }));
  await expect(page.getByText('icps[0].shade means nothing to this version')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take in' })).toBeEnabled();
});

test('a profile that was removed can be brought back', async ({ page }) => {
  await show(page, 'workspace-profiles');
  await page.getByRole('button', { name: 'Remove Agencies and resellers' }).click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await asked(page)).toEqual([
    ['remove', 'icp', 'avoid'],
    ['restore', 'icp', 'avoid'],
  ]);
});
