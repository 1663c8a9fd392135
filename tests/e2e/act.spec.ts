/** Acting and remembering in the real panel: answers, the user's own band, notes, touches, lists, keys, queue and badge. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, importPack, judged, startEmpty, test, unfold, visit, workspaceAddress } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';

const company = (panel: Page) => panel.locator('[data-about="account"]');
const person = (panel: Page) => panel.locator('[data-about="person"]');
/** What is known already and can be done about whom the page is about. */
const acts = (panel: Page) => panel.locator('[data-acts]');
const missing = (panel: Page) => panel.locator('#missing');
const knownOf = (part: Page | ReturnType<typeof company>) =>
  part
    .locator('p', { hasText: /\d of \d+ known/ })
    .first()
    .textContent();

test.describe.configure({ mode: 'serial' });

test('an answer from a call changes the verdict, stays after reading again and after the worker died, and can be taken back', async ({
  browserWithExtension: browser,
}) => {
  await startEmpty(browser);
  const page = await visit(browser, elena);
  let panel = await judged(browser, page);
  const before = await knownOf(company(panel));
  await unfold(panel, 'Not known yet');
  await missing(panel)
    .getByRole('button', { name: /^Answer it: / })
    .first()
    .click();
  await panel.getByRole('radio', { name: /^(Yes|It does not apply)$/ }).check({ force: true });
  await panel.getByRole('textbox', { name: 'What they said' }).fill('Their COO said so on Tuesday');
  await expectAccessible(panel);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('status').filter({ hasText: 'Kept your answer.' })).toBeVisible();
  await unfold(company(panel), 'Why');
  await expect(company(panel).getByText('Their COO said so on Tuesday')).toBeVisible();
  await expect.poll(() => knownOf(company(panel))).not.toBe(before);

  await browser.killWorker();
  await page.reload();
  panel = await judged(browser, page);
  await expect(company(panel).getByText('Their COO said so on Tuesday')).toBeVisible();
  await company(panel)
    .getByRole('button', { name: /^Take your answer back/ })
    .click();
  await expect.poll(() => knownOf(company(panel))).toBe(before);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(company(panel).getByText('Their COO said so on Tuesday')).toBeVisible();
  await page.close();
});

test('the user’s own band stands beside the verdict and survives a change of the ICP', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  let panel = await judged(browser, page);
  await company(panel).focus();
  await panel.keyboard.press('o');
  await panel.getByRole('radio', { name: 'Weak fit' }).check({ force: true });
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Write why.')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Why' }).fill('They just cut the team');
  await expectAccessible(panel);
  await panel.keyboard.press('Enter');
  await expect(company(panel).getByText('You said weak fit today')).toBeVisible();

  const workspace = await browser.context.newPage();
  await workspace.goto(workspaceAddress(browser));
  await importPack(workspace, {
    format: 'fitglass-pack',
    version: 1,
    name: 'Another',
    segments: [],
    icps: [
      {
        id: 'another',
        name: 'Firms from Berlin',
        segment: '',
        status: 'current',
        criteria: [{ id: 'name', kind: 'question', params: { ask: 'Do they plan to switch this year?' }, mode: 'must', weight: 5, because: 'x' }],
        pains: [],
      },
    ],
    personas: [],
    pains: [],
    proofs: [],
    messages: [],
  });
  await workspace.close();
  await page.reload();
  panel = await judged(browser, page);
  await expect(company(panel).getByText('You said weak fit today')).toContainText('You said weak fit today');
  await expect(company(panel)).toContainText('They just cut the team');
  await company(panel).getByRole('button', { name: 'Take it back' }).first().click();
  await expect(company(panel).getByText('You said weak fit today')).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(company(panel).getByText('You said weak fit today')).toBeVisible();
  await page.close();
});

test('a note saves itself; touch, next touch and list are one press each; all are remembered', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  let panel = await judged(browser, page);
  await person(panel).focus();
  await panel.keyboard.press('n');
  await expect(panel.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await panel.keyboard.type('Prefers mail, not calls');
  await expect(panel.getByText('Saved', { exact: true })).toBeVisible();
  await panel.getByRole('button', { name: 'In 1 week' }).click();
  await panel.getByRole('combobox', { name: 'Lists' }).fill('Autumn');
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('status').filter({ hasText: 'On Autumn.' })).toBeVisible();
  await acts(panel).getByRole('button', { name: 'Contacted today: the person' }).click();
  await expect(acts(panel).getByText('Already known:')).toContainText('Already known:');
  await expect(acts(panel)).toContainText('On list “Autumn” · Contacted today · Next touch on');
  await expect(acts(panel).getByRole('button', { name: 'Saved, remove' })).toBeVisible();
  await expectAccessible(panel);
  await panel.screenshot({ path: '.output/screenshots/e2e-notes.png', fullPage: true });
  await page.reload();
  panel = await judged(browser, page);
  await expect(acts(panel)).toContainText('On list “Autumn” · Contacted today · Next touch on');
  await expect(acts(panel)).toContainText('Prefers mail, not calls');
  await page.close();
});

test('a key opens the notes at the lists, a key sets the next touch, with a way back; the help names both', async ({
  browserWithExtension: browser,
}) => {
  const page = await visit(browser, northloom);
  const panel = await judged(browser, page);
  await company(panel).focus();
  await panel.keyboard.press('d');
  await expect(panel.getByRole('status').filter({ hasText: /^Next touch with Northloom.* on / })).toBeVisible();
  await expect(acts(panel)).toContainText('Next touch on');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(acts(panel)).not.toContainText('Next touch on');
  await company(panel).focus();
  await panel.keyboard.press('l');
  await expect(panel.getByRole('combobox', { name: 'Lists' })).toBeFocused();
  await panel.keyboard.press('Escape');
  const workspace = await browser.context.newPage();
  await workspace.goto(workspaceAddress(browser, '#help/keys'));
  await expect(workspace.getByText('Next touch in one week')).toBeVisible();
  await expect(workspace.getByText('Put on a list: opens the notes at the lists')).toBeVisible();
  await workspace.close();
  await page.close();
});

test('a company that was ruled out says so on its people', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, northloom);
  let panel = await judged(browser, page);
  await company(panel).focus();
  await panel.keyboard.press('x');
  await panel.getByRole('radio', { name: 'Too large' }).check({ force: true });
  await panel.keyboard.press('Enter');
  await expect(acts(panel)).toContainText('You ruled this out today');
  await page.goto(elena);
  panel = await judged(browser, page);
  await expect(acts(panel)).toContainText(/You ruled out Northloom.* today because “Too large”/);
  await page.close();
});

test('next in queue opens the saved record of the list in this tab, on that press only', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, northloom);
  const panel = await judged(browser, page);
  await unfold(panel, 'Queue');
  await panel.getByRole('combobox', { name: 'Which list' }).selectOption('Autumn');
  await expect(panel.getByRole('combobox', { name: 'Which list' })).toHaveValue('Autumn');
  expect(page.url()).toBe(northloom);
  await company(panel).focus();
  await panel.keyboard.press('j');
  await expect(page).toHaveURL(elena);
  await expect(panel.getByRole('status').filter({ hasText: '1 of 1: Elena Brandt.' })).toBeVisible();
  await expect(acts(panel)).toHaveAttribute('data-acts', 'person');
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page).toHaveURL(northloom);
  await page.close();
});

test('the company’s buying committee names who is found and who is missing; the user says which part a person really plays, and takes it back', async ({
  browserWithExtension: browser,
}) => {
  const page = await visit(browser, elena);
  const panel = await judged(browser, page);
  await unfold(panel, 'Who buys here');
  const table = panel.getByRole('region', { name: 'Who buys here' });
  await expect(table).toContainText('Elena Brandt');
  await expect(table).toContainText('Missing: ');
  const seen = table.getByRole('listitem').filter({ has: panel.getByRole('button', { name: 'Change part: Elena Brandt' }) });
  const guessed = await seen.innerText();
  const change = async () => {
    await seen.getByRole('button', { name: 'Change part: Elena Brandt' }).click();
    for (let left = await seen.locator('label:has(:checked)').count(); left > 0; left -= 1) await seen.locator('label:has(:checked)').first().click();
    await seen.locator('label', { hasText: 'Champion' }).click();
  };
  await change();
  await panel.setViewportSize({ width: 320, height: 800 });
  await expectAccessible(panel);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await panel.screenshot({ path: '.output/screenshots/e2e-change-part.png', fullPage: true });
  await seen.getByRole('button', { name: 'Keep this part' }).click();
  await expect(seen).toContainText('champion (you said so)', { ignoreCase: true });
  await expect(seen.getByRole('button', { name: 'Change part: Elena Brandt' })).toBeFocused();
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(seen).toHaveText(guessed.replace(/\s+/g, ' '), { useInnerText: true });
  await change();
  await seen.getByRole('button', { name: 'Keep this part' }).click();
  await expect(seen).toContainText('(you said so)');
  await page.reload();
  await expect(seen).toContainText('champion (you said so)', { ignoreCase: true });
  await seen.getByRole('button', { name: 'Change part: Elena Brandt' }).click();
  await seen.getByRole('button', { name: 'As Fitglass sees it' }).click();
  await expect(seen).not.toContainText('(you said so)');
  await page.close();
});

test('keys are changed on their own screen and work in the panel; the badge is off until it is switched on, and goes with the panel', async ({
  browserWithExtension: browser,
}) => {
  const page = await visit(browser, elena);
  const panel = await judged(browser, page);
  /** Letters of all tabs, as one of our own pages sees them. */
  const badge = (own: Page) =>
    own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query: (of: object) => Promise<{ id: number }[]> }; action: { getBadgeText: (of: object) => Promise<string> } };
      };
      const tabs = await chrome.tabs.query({});
      return (await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).join('');
    });
  expect(await badge(panel)).toBe('');
  const workspace = await browser.context.newPage();
  await workspace.goto(workspaceAddress(browser, '#keys'));
  await workspace.getByLabel('Write a note').fill('m');
  await expect(workspace.getByText('M now does this.')).toBeVisible();
  await workspace.getByLabel('Copy the message').fill('q');
  await expect(workspace.getByText('Q now does this.')).toBeVisible();
  await workspace.getByRole('checkbox', { name: 'Show the band’s letter while a panel is open' }).check();
  await expect(workspace.getByText('The badge is on.')).toBeVisible();
  await expectAccessible(workspace);
  await workspace.screenshot({ path: '.output/screenshots/e2e-keys.png' });
  await workspace.close();
  await page.bringToFront();
  await expect.poll(() => badge(panel)).toMatch(/^[SPW?X]$/);
  await person(panel).focus();
  await panel.keyboard.press('n');
  await expect(panel.getByRole('textbox', { name: 'Note' })).toHaveCount(0);
  await panel.keyboard.press('m');
  await expect(panel.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await company(panel).getByRole('button', { name: 'Undo, bring it back' }).click();
  const copy = panel.locator('[data-message]').getByRole('button', { name: 'Copy', exact: true });
  await expect(acts(panel).getByRole('button', { name: 'Your notes' }).locator('[data-key]')).toHaveAttribute('data-key', 'm');
  await expect(copy.locator('[data-key]')).toHaveAttribute('data-key', 'q');
  await panel.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Keys' }).click();
  await panel.getByRole('checkbox', { name: 'Single keys are on' }).uncheck();
  await panel.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(copy).toHaveText('Copy');
  await expect(panel.locator('[data-key]')).toHaveCount(0);
  await panel.close();
  const after = await browser.context.newPage();
  await after.goto(workspaceAddress(browser));
  await expect.poll(() => badge(after)).toBe('');
  await after.close();
  await page.close();
});
