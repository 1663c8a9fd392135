import type { Page } from '@playwright/test';
import { expect, expectAccessible, panelState, pressed, startEmpty, test, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';
const miriam = 'https://www.linkedin.com/in/miriam-osei-demo/';

const company = (panel: Page) => panel.locator('[data-about="account"]');
const acts = (panel: Page) => panel.locator('[data-acts]');
const person = (panel: Page) => panel.locator('[data-about="person"]');

test.describe.configure({ mode: 'serial' });

test('a press opens the real panel, grants the page and reads it; an empty workspace teaches', async ({ browserWithExtension: browser, served }) => {
  await startEmpty(browser);
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page, 'empty-workspace');
  await expect(panel.getByText('Elena Brandt')).toBeVisible();
  expect((await panel.evaluate(() => innerWidth)) <= 400).toBe(true);
  await expectAccessible(panel);
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panelState(panel)).toHaveAttribute('data-state', 'verdict');
  expect(served.strays).toEqual([]);
  await page.close();
});

test('a profile gives a person verdict with the words on the page, and a company that is not known yet', async ({
  browserWithExtension: browser,
}) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page, 'verdict');
  await expect(person(panel).getByText('Elena Brandt').first()).toBeVisible();
  await expect(person(panel).getByText('Data-Driven David').first()).toBeVisible();
  await expect(person(panel).getByText('Director of Marketing').first()).toBeVisible();
  await expect(company(panel).getByText('Northloom').first()).toBeVisible();
  await expectAccessible(panel);
  await page.close();
});

test('company page, website and profile become one company, and the person’s page knows it', async ({ browserWithExtension: browser, served }) => {
  const page = await visit(browser, northloom);
  let panel = await pressed(browser, page, 'verdict');
  await expect(company(panel).getByText('1,001–5,000 employees').first()).toBeVisible();
  await expectAccessible(panel);
  await page.goto('https://www.northloom.example/');
  panel = await pressed(browser, page, 'verdict');
  await expect(company(panel).getByText('Northloom').first()).toBeVisible();
  await page.goto(elena);
  panel = await pressed(browser, page, 'verdict');
  await expect(
    company(panel)
      .getByText(/1,001–5,000|1,200/)
      .first(),
  ).toBeVisible();
  expect(served.strays).toEqual([]);
  await page.close();
});

test('the panel never shows the person of one tab over another tab', async ({ browserWithExtension: browser }) => {
  const first = await visit(browser, elena);
  const panel = await pressed(browser, first, 'verdict');
  const second = await visit(browser, miriam);
  await expect(panelState(panel)).toHaveAttribute('data-state', 'not-pressed');
  await expect(panel.getByText('Elena Brandt')).toHaveCount(0);
  await pressed(browser, second, 'verdict');
  await expect(person(panel).getByText('Miriam Osei').first()).toBeVisible();

  const shown: string[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const [page, name, other] = turn % 2 === 0 ? [first, 'Elena Brandt', 'Miriam Osei'] : [second, 'Miriam Osei', 'Elena Brandt'];
    await page.bringToFront();
    await expect(person(panel).getByText(name).first()).toBeVisible();
    expect(await panel.getByText(other).count()).toBe(0);
    shown.push(name);
  }
  expect(shown).toHaveLength(6);
  await first.close();
  await second.close();
});

test('a company that was ruled out says so on every later visit to it and to its people', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, 'https://www.linkedin.com/company/brightquill-demo/about/');
  const panel = await pressed(browser, page, 'verdict');
  await panel.getByRole('button', { name: 'Rule out company' }).click();
  await expectAccessible(panel);
  await panel.getByRole('textbox', { name: 'In your own words' }).fill('an agency, not a shop');
  await panel.getByRole('button', { name: 'Rule out', exact: true }).click();
  await expect(acts(panel).getByText('an agency, not a shop')).toBeVisible();
  await page.goto('https://brightquill.example/');
  await pressed(browser, page, 'verdict');
  await expect(acts(panel).getByText('an agency, not a shop')).toBeVisible();
  await page.goto(miriam);
  await pressed(browser, page, 'verdict');
  await expect(panel.getByText('an agency, not a shop').first()).toBeVisible();
  await panel.getByRole('button', { name: /bring it back/ }).click();
  await expect(panel.getByText('an agency, not a shop')).toHaveCount(0);
  await page.close();
});

test('everything can be done with the keyboard alone', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page, 'verdict');
  await panel.locator('body').click({ position: { x: 5, y: 5 } });
  await panel.keyboard.press('s');
  await expect(panel.getByRole('button', { name: 'Saved, remove' })).toBeVisible();
  await panel.keyboard.press('x');
  await expect(panel.getByRole('radio').first()).toBeFocused();
  await panel.keyboard.press('Space');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText(/You ruled this out/)).toBeVisible();
  const undo = panel.getByRole('button', { name: /bring it back/ });
  await undo.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByText(/You ruled this out/)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Saved, remove' }).click();
  await page.close();
});

const calm: { name: string; url: string; html?: string; expected: string; says: RegExp }[] = [
  { name: 'a page of the browser', url: 'chrome://version/', expected: 'restricted', says: /browser keeps this page/ },
  {
    name: 'a feed',
    url: 'https://www.linkedin.com/feed/',
    html: '<!doctype html><html lang="en"><title>Feed | LinkedIn</title><main><h2>Feed</h2><p>Posts</p></main>',
    expected: 'unsupported',
    says: /Nothing to judge/,
  },
  {
    name: 'a sign-in wall',
    url: 'https://www.linkedin.com/in/walled-demo/',
    html: '<!doctype html><html lang="en"><head><meta name="pageKey" content="auth_wall_desktop_profile"><title>Sign Up | LinkedIn</title></head><body><main><h1>Join LinkedIn</h1><form action="https://www.linkedin.com/signup"><input name="email"><button>Agree &amp; Join</button></form></main></body></html>',
    expected: 'refused',
    says: /behind a door/,
  },
];

for (const { name, url, html, expected, says } of calm) {
  test(`${name} has its own calm screen that says what to do`, async ({ browserWithExtension: browser, served }) => {
    if (html) served.add(url, html);
    const page = await visit(browser, url);
    const panel = await pressed(browser, page, expected);
    await expect(panel.getByText(says)).toBeVisible();
    await expectAccessible(panel);
    await page.close();
  });
}

test('a page on which the button was not pressed is not read, and the panel says what to do', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page, 'verdict');
  await page.goto('https://www.northloom.example/');
  await expect(panelState(panel)).toHaveAttribute('data-state', 'not-pressed');
  await expect(panel.getByText('Elena Brandt')).toHaveCount(0);
  await expectAccessible(panel);
  await page.close();
});

test('within the site that was pressed the panel follows the user’s own navigation', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page, 'verdict');
  await page.bringToFront();
  await page.goto(miriam);
  await expect(person(panel).getByText('Miriam Osei').first()).toBeVisible({ timeout: 15_000 });
  await page.goto(northloom);
  await expect(company(panel).getByText('Northloom').first()).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText('Miriam Osei')).toHaveCount(0);
  await page.close();
});
