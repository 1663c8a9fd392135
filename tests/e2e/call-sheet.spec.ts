/** The call sheet: made in the panel from what is known, copied as Markdown and printed as one page. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, importPack, judged, pressed, startEmpty, test, visit, workspaceAddress } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';

const sheet = (panel: Page) => panel.locator('[data-call]');

/** What would be put on the clipboard and sent to a printer is kept by the test. */
async function watched(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const kept = window as unknown as { copied: string; printed: number };
    kept.printed = 0;
    navigator.clipboard.writeText = async (text: string) => {
      kept.copied = text;
    };
    window.print = () => {
      kept.printed += 1;
    };
  });
}

/** The sample records with a question for each pain and an objection; the signs in it are no signs of Markdown. */
async function withQuestions(panel: Page): Promise<void> {
  const pack = await panel.evaluate(
    async () => (await (await fetch('/samples/dataspark.json')).json()) as { personas: { objections?: object[] }[]; pains: { question?: string }[] },
  );
  pack.personas[0]!.objections = [{ id: 'tools', says: 'Not <b>another</b> [tool](x).', reply: 'It reads what you have.' }];
  for (const pain of pack.pains) pain.question = 'Where does it show first?';
  await importPack(panel, pack);
}

const kept = <T>(panel: Page, name: 'copied' | 'printed') =>
  panel.evaluate((key) => (window as unknown as Record<string, unknown>)[key], name) as Promise<T>;

test.describe.configure({ mode: 'serial' });

test('one account’s sheet holds facts with their words, reasons, pains with a question, people, objections and what is open', async ({
  browserWithExtension: browser,
  served,
}) => {
  await startEmpty(browser);
  const page = await visit(browser, elena);
  let panel = await judged(browser, page);
  for (const url of [northloom, elena]) {
    await page.goto(url);
    panel = await judged(browser, page);
  }
  await withQuestions(panel);
  await watched(panel);
  await sheet(panel).getByRole('button', { name: 'Open call sheet' }).press('Enter');
  for (const name of [
    'Who they are',
    'How well they fit',
    'What probably hurts them',
    'Who buys',
    'What to find out',
    'What they may say against it',
  ]) {
    await expect(sheet(panel).getByRole('heading', { name })).toBeVisible();
  }
  await expectAccessible(panel, {
    part: '[data-call]',
    before: (colorScheme) => panel.locator('[data-call]').screenshot({ path: `.output/screenshots/e2e-call-sheet-${colorScheme}.png` }),
  });
  await panel.setViewportSize({ width: 320, height: 720 });
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  await sheet(panel).getByRole('button', { name: 'Copy as Markdown' }).click();
  const markdown = await kept<string>(panel, 'copied');
  expect(markdown).toMatch(/^# Call sheet: Elena Brandt, Northloom/);
  expect(markdown).toMatch(/## What probably hurts them[\s\S]+ {2}- .+“.+”[\s\S]+ {2}- Ask: “.+”[\s\S]+## Who buys/);
  expect(markdown).toContain('**“Not \\<b\\>another\\</b\\> \\[tool\\](x).”**');
  await expect(sheet(panel).getByText('“Not <b>another</b> [tool](x).”')).toBeVisible();
  expect(served.strays).toEqual([]);

  await sheet(panel).getByRole('button', { name: 'Print' }).click();
  expect(await kept<number>(panel, 'printed')).toBe(1);
  await panel.emulateMedia({ media: 'print' });
  await expect(panel.locator('[data-call-sheet]')).toBeVisible();
  await expect(panel.locator('#root')).toBeHidden();
  /* The room of an A4 sheet inside its margins, in CSS pixels. */
  await panel.setViewportSize({ width: 688, height: 1016 });
  expect(await panel.locator('[data-call-sheet]').evaluate((paper) => paper.scrollHeight)).toBeLessThanOrEqual(1016);
  await panel.emulateMedia({ media: 'screen' });
  await panel.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(panel.locator('[data-call-sheet]')).toHaveCount(0);
  await page.close();
});

test('its key opens the sheet and leads to it, stands among the keys, and another key can be given to it', async ({
  browserWithExtension: browser,
}) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  await sheet(panel).getByRole('button', { name: 'Open call sheet' }).waitFor();
  await panel.keyboard.press('?');
  await expect(panel.getByRole('dialog').locator('div', { hasText: /^POpen the call sheet$/ })).toBeVisible();
  await panel.keyboard.press('Escape');
  await panel.keyboard.press('p');
  await expect(sheet(panel).getByRole('heading', { name: 'Who they are' })).toBeVisible();
  await expect(sheet(panel).getByRole('heading', { name: 'For a call or a demo' })).toBeFocused();
  await sheet(panel).getByRole('button', { name: 'Close call sheet' }).press('Enter');
  await expect(sheet(panel).getByRole('heading', { name: 'Who they are' })).toHaveCount(0);
  await expect(sheet(panel).getByRole('button', { name: 'Open call sheet' })).toBeFocused();

  const give = async (key: string) => {
    const keys = await browser.context.newPage();
    await keys.goto(workspaceAddress(browser, '#keys'));
    await keys.getByLabel('Open the call sheet').fill(key);
    await expect(keys.getByText(`${key.toUpperCase()} now does this.`)).toBeVisible();
    await keys.close();
    await panel.bringToFront();
    await expect(sheet(panel).locator(`[data-key="${key}"]`)).toBeVisible();
  };
  await give('b');
  await panel.keyboard.press('b');
  await expect(sheet(panel).getByRole('heading', { name: 'Who they are' })).toBeVisible();
  await sheet(panel).getByRole('button', { name: 'Close call sheet' }).press('Enter');
  await give('p');
  await page.close();
});

test('whom the user saved has the sheet in the lists of the workspace, too, with the same parts', async ({
  browserWithExtension: browser,
  served,
}) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  await panel.keyboard.press('s');
  await expect(panel.getByRole('status').filter({ hasText: 'Saved Elena Brandt.' })).toBeVisible();
  const lists = await browser.context.newPage();
  await lists.goto(workspaceAddress(browser, '#lists'));
  await lists.getByRole('link', { name: 'Call sheet of Elena Brandt' }).click();
  await expect(lists.getByRole('heading', { name: 'Call sheet: Elena Brandt, Northloom' })).toBeVisible();
  for (const name of ['Who they are', 'How well they fit', 'What probably hurts them', 'Who buys', 'What to find out'])
    await expect(sheet(lists).getByRole('heading', { name })).toBeVisible();
  await watched(lists);
  await lists.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(lists.getByText('Copied the call sheet.')).toBeVisible();
  expect(await kept<string>(lists, 'copied')).toMatch(/^# Call sheet: Elena Brandt, Northloom[\s\S]+## How well they fit[\s\S]+Speaks for: /);
  await expectAccessible(lists, {
    before: (colorScheme) => lists.screenshot({ path: `.output/screenshots/e2e-call-sheet-workspace-${colorScheme}.png`, fullPage: true }),
  });
  expect(served.strays).toEqual([]);
  await lists.close();
  await page.close();
});

test('whom the user ruled out gets no sheet: not on their page, not by its key, not in the lists', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  await panel.keyboard.press('x');
  await panel.getByRole('textbox').first().fill('Not now');
  await panel.keyboard.press('Enter');
  await expect(sheet(panel).getByText('You ruled Elena Brandt out, so there is no call sheet.')).toBeVisible();
  await expect(sheet(panel).getByRole('button')).toHaveCount(0);
  await panel.locator('[data-acts="person"]').focus();
  await panel.keyboard.press('p');
  await expect(panel.getByRole('status').filter({ hasText: 'You ruled Elena Brandt out, so there is no call sheet.' })).toBeVisible();
  const lists = await browser.context.newPage();
  await lists.goto(workspaceAddress(browser, '#lists'));
  await expect(lists.getByRole('rowheader', { name: /Elena Brandt/ })).toBeVisible();
  await expect(lists.getByRole('link', { name: 'Call sheet of Elena Brandt' })).toHaveCount(0);
  await lists.goto(workspaceAddress(browser, '#call-sheet/person/linkedin%3Aelena-brandt-demo'));
  await expect(lists.getByText('You ruled Elena Brandt out, so there is no call sheet.')).toBeVisible();
  await lists.close();
  await page.close();
});
