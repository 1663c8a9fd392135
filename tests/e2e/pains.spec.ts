/** Likely pains in the built panel, on the pages of the demo world and on pages of a company in trouble. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, panelState, pressed, startEmpty, test, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const miriam = 'https://www.linkedin.com/in/miriam-osei-demo/';
const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';
const shop = 'https://www.tollkirk.example/about/';

const pains = (panel: Page) => panel.getByRole('region', { name: 'What probably hurts them?' });

test.describe.configure({ mode: 'serial' });

test('a company page names the pain, the words that suggest it, what it costs and what was not seen', async ({
  browserWithExtension: browser,
  served,
}) => {
  await startEmpty(browser);
  const page = await visit(browser, northloom);
  const panel = await pressed(browser, page, 'empty-workspace');
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panelState(panel)).toHaveAttribute('data-state', 'verdict');
  const first = pains(panel).getByRole('listitem').first();
  await expect(first.getByRole('heading', { name: 'Customer data in silos' })).toBeVisible();
  await expect(first.getByText('Looks likely:')).toHaveCount(1);
  await expect(first.locator('blockquote').first()).toContainText('bring our customer data, now spread over separate systems, together');
  await expect(first.getByText('Offers go to people who have bought already')).toBeVisible();
  await first.getByRole('button', { name: 'More about it' }).click();
  await expect(first.getByText('One customer record that marketing, shop and support all use.')).toBeVisible();
  await pains(panel)
    .getByRole('button', { name: /No cue seen for/ })
    .click();
  await expect(pains(panel).getByText('That does not mean that they are not there')).toBeVisible();
  expect(served.strays).toEqual([]);
  await page.close();
});

test('a profile adds what the person says, and pains of the company stay beside it', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  const silos = pains(panel)
    .getByRole('listitem')
    .filter({ has: panel.getByRole('heading', { name: 'Customer data in silos' }) });
  await expect(silos.locator('blockquote').first()).toContainText(/silos|separate systems/);
  await expect(silos.getByRole('button', { name: /more cue/ })).toBeVisible();
  await expect(pains(panel).getByRole('heading', { name: 'Expected to personalise, without the means' })).toBeVisible();
  await expectAccessible(panel);
  await page.close();
});

test('everything in the block works from the keyboard', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  const more = pains(panel).getByRole('button', { name: 'More about it' }).first();
  await more.focus();
  await panel.keyboard.press('Enter');
  await expect(pains(panel).getByRole('button', { name: 'Less about it' }).first()).toBeFocused();
  await page.close();
});

test('words that deny, sell or belong to somebody’s private life suggest nothing', async ({ browserWithExtension: browser, served }) => {
  served.add(
    shop,
    `<!doctype html><html lang="en"><head><title>Tollkirk | About us</title></head><body><main>
      <h1>About Tollkirk</h1>
      <p>Tollkirk is an online shop for garden benches with 320 employees in Leeds, England.</p>
      <p>We work without separate systems and have no data silos at all.</p>
      <p>We help other retailers personalise their newsletters.</p>
    </main></body></html>`,
  );
  const page = await visit(browser, shop);
  const panel = await pressed(browser, page);
  await expect(panel.getByText('Tollkirk').first()).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Customer data in silos' })).toHaveCount(0);
  await expect(panel.getByRole('heading', { name: 'Expected to personalise, without the means' })).toHaveCount(0);
  await page.close();
});

test('a German page gives its pain in its own words, and the goal that it states', async ({ browserWithExtension: browser, served }) => {
  served.add(
    'https://www.moorblick.example/',
    `<!doctype html><html lang="de"><head><title>Moorblick | Gartenmöbel</title></head><body><main>
      <h1>Moorblick</h1>
      <p>Moorblick ist ein Onlineshop für Gartenmöbel mit 400 Beschäftigten in Bremen.</p>
      <p>Unsere Kundendaten liegen noch in getrennten Systemen, das wollen wir ändern.</p>
      <p>Wir wollen die Kosten im nächsten Jahr um 15 Prozent senken.</p>
    </main></body></html>`,
  );
  const page = await visit(browser, 'https://www.moorblick.example/');
  const panel = await pressed(browser, page);
  const first = pains(panel).getByRole('listitem').first();
  await expect(first.getByRole('heading', { name: 'Customer data in silos' })).toBeVisible();
  await expect(first.locator('blockquote').first()).toContainText('Unsere Kundendaten liegen noch in getrennten Systemen');
  await expect(pains(panel).getByText('Costs, 15 %, within about a year')).toBeVisible();
  await pains(panel).screenshot({ path: '.output/screenshots/pains-in-the-panel.png' });
  expect(served.strays).toEqual([]);
  await page.close();
});

test('a person who fits nobody has no pains of ours', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, miriam);
  const panel = await pressed(browser, page);
  await expect(panel.getByText('Miriam Osei').first()).toBeVisible();
  await expect(pains(panel).getByText('Looks likely:')).toHaveCount(0);
  await page.close();
});
