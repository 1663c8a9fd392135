/** The first run by keyboard only, and what helps on the way: the built extension, no page of anybody's. */
import type { Locator, Page } from '@playwright/test';
import type { Launched } from '../../scripts/browser/launch';
import { ask, expect, expectAccessible, importPack, startEmpty, test, workspaceAddress } from '../support/e2e';

/** Tab until the focus is on what is wanted: as many presses as a person would make. */
async function tabTo(page: Page, name: string | RegExp): Promise<number> {
  for (let presses = 1; presses <= 60; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      return [element?.getAttribute('aria-label'), (element as HTMLInputElement | null)?.labels?.[0]?.textContent, element?.textContent]
        .filter(Boolean)
        .join(' | ');
    });
    if (typeof name === 'string' ? focused.includes(name) : name.test(focused)) return presses;
  }
  throw new Error(`Sixty presses of Tab did not reach ${name}`);
}

test('from nothing to a first verdict with the keyboard alone, and the answers survive closing the page', async ({
  browserWithExtension: browser,
  served,
}, testInfo) => {
  await startEmpty(browser);
  const page = await browser.context.newPage();
  const from = Date.now();
  await page.goto(workspaceAddress(browser));
  await expect(page.getByRole('heading', { name: 'Start', level: 1 })).toBeVisible();
  expect(page.url()).toMatch(/#start$/);

  await tabTo(page, 'In one sentence');
  await page.keyboard.type('Help desk software for companies that sell subscriptions');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /To whom/ })).toBeFocused();
  await expectAccessible(page);
  for (let question = 0; question < 8; question += 1) {
    await tabTo(page, /^Yes/);
    await page.keyboard.press('Space');
  }
  await expect(page.getByText('Describe both: the company and the person.')).toBeVisible();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /begin with/ })).toBeFocused();
  await expect(page.getByRole('radio', { name: /^B2B SaaS/ })).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, /^Agency/);
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^B2B SaaS/ })).toBeChecked();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /Which part of the market/ })).toBeFocused();
  await tabTo(page, 'Segment');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Small to medium-sized businesses');
  await expect(page.getByText('Too broad', { exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Subscription software companies in Ireland with 50–200 employees');
  await expect(page.getByText('Specific', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await page.waitForTimeout(400);
  await page.reload();
  await expect(page.getByLabel('Segment')).toHaveValue('Subscription software companies in Ireland with 50–200 employees');
  await tabTo(page, 'Write it down');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /Your first verdict/ })).toBeFocused();
  await expect(page.getByText('Looks like a strong fit').first()).toBeVisible();
  testInfo.annotations.push({ type: 'milliseconds to the first verdict, by script', description: String(Date.now() - from) });
  await expect(page.getByRole('blockquote').first().or(page.locator('blockquote').first())).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What probably hurts them?' })).toBeVisible();
  await expect(page.getByText(/press the/)).toBeVisible();
  await expectAccessible(page);

  await tabTo(page, 'A company');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Does the person fit?')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('They sell support to others: our product competes with theirs.').first()).toBeVisible();

  await page.getByRole('link', { name: 'Ideal profiles' }).click();
  await expect(page.getByText('Subscription software companies in Ireland with 50–200 employees').first()).toBeVisible();
  await expect(page.getByText(/hypothesis/).first()).toBeVisible();
  expect(served.strays).toEqual([]);
  await page.close();
});

/** What the first run leaves behind, for a test that begins in a browser of its own. */
async function withStarter(page: Page, browser: Launched): Promise<void> {
  await page.goto(workspaceAddress(browser, '#packs'));
  await importPack(page, await page.evaluate(async () => (await fetch('/starters/b2b-saas.json')).json()));
}

test('the profiles stand under their segments, with one thing to do next', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1024, height: 900 });
  await withStarter(page, browser);
  await page.goto(workspaceAddress(browser, '#profiles'));
  const segment = page.getByRole('region', { name: 'Subscription software companies with 50–500 people and a help desk of their own' });
  await expect(segment.getByRole('heading', { name: 'Subscription software with 50–500 people and a full help desk' })).toBeVisible();
  await expect(segment.getByRole('heading', { name: 'Head of Support Hanna' })).toBeVisible();
  /* What a label names stands nearer to it than what it does not. */
  const edges = (locator: Locator) =>
    locator.evaluate((node) => ({ top: node.getBoundingClientRect().top, bottom: node.getBoundingClientRect().bottom }));
  const [label, above, below] = await Promise.all([
    edges(segment.getByText('Ideal people', { exact: true })),
    edges(segment.getByRole('article').first()),
    edges(segment.getByRole('article').nth(1)),
  ]);
  expect(below.top - label.bottom).toBeLessThan(label.top - above.bottom);
  const lines = await Promise.all(
    ['link', 'button', 'button'].map(async (role, at) =>
      edges(
        segment
          .getByRole('article')
          .first()
          .getByRole(role as 'link', { name: new RegExp(`^${['Edit', 'Duplicate', 'Remove'][at]} `) }),
      ),
    ),
  );
  expect(new Set(lines.map(({ top }) => Math.round(top))).size).toBe(1);
  const next = page.getByRole('region', { name: 'What to do next' });
  await expect(next.getByRole('link')).toHaveAttribute('href', /^#(proofs\/b2b-saas-|product$)/);
  await expectAccessible(page);
  await page.close();
});

test('the ICP editor says which ideal it is, how broad, and links to the difference', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await withStarter(page, browser);
  await page.goto(workspaceAddress(browser, '#icp/b2b-saas-growing-support'));
  await expect(page.getByText('ICP: the ideal company')).toBeVisible();
  await expect(page.getByText('Specific', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'ICP or persona?' }).click();
  await expect(page).toHaveURL(/#help\/icp-or-persona$/);
  await page.goto(workspaceAddress(browser, '#persona/b2b-saas-support-lead'));
  await expect(page.getByText('Persona: the ideal person')).toBeVisible();
  await page.close();
});

test('the best-customer worksheet puts the best on top and keeps what was ticked', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  const address = workspaceAddress(browser, '#best-customers');
  await page.goto(address);
  for (const name of ['Alpha Ltd', 'Beta Ltd']) {
    await page.getByLabel('A customer of yours').fill(name);
    await page.keyboard.press('Enter');
  }
  await page.getByLabel('Alpha Ltd: Easy to sell to and serve').check();
  await page.getByLabel('Beta Ltd: Gets most value').check();
  await page.getByLabel('Beta Ltd: Most profitable').check();
  await expect(page.getByRole('rowheader')).toHaveText(['Beta Ltd', 'Alpha Ltd']);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('rowheader')).toHaveText(['Beta Ltd', 'Alpha Ltd']);
  await page.getByRole('button', { name: 'Remove Beta Ltd' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['Beta Ltd', 'Alpha Ltd']);
  await page.close();
});

test('the palette finds records, criteria, pains and help by their words, goes there, and does things, by keyboard', async ({
  browserWithExtension: browser,
}) => {
  const page = await browser.context.newPage();
  await withStarter(page, browser);
  await page.goto(workspaceAddress(browser, '#profiles'));
  await expect(page.getByRole('button', { name: /^Search/ })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  const box = page.getByRole('combobox', { name: 'Search everything' });
  await expect(box).toBeFocused();
  await expect(page.getByRole('option', { name: /Import pack/ })).toBeVisible();
  await expectAccessible(page);

  await box.fill('hanna');
  await expect(page.getByRole('option', { name: /Head of Support Hanna/ }).first()).toHaveAttribute('aria-selected', 'true');
  await box.fill('first answer within four');
  await expect(page.getByRole('group', { name: 'Pains' }).getByRole('option')).toHaveText(/The queue grows faster than the team/);
  await box.fill('zendesk 50 500');
  await expect(page.getByRole('group', { name: 'ICPs' }).getByRole('option')).toHaveCount(1);
  await box.fill('must score');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#help\/modes$/);
  await expect(box).toBeHidden();

  await page.getByRole('button', { name: /^Search/ }).click();
  await box.fill('nothing is called like this');
  await expect(page.getByText('Nothing found for')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(page.getByRole('button', { name: /^Search/ })).toBeFocused();
  await page.close();
});

test('the palette finds templates and what was learned, and each leads to where it is written', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/workspace.html#profiles`);
  const pack = {
    format: 'fitglass-pack',
    version: 1,
    name: 'Learned',
    segments: [],
    icps: [],
    personas: [
      {
        id: 'learned-lea',
        name: 'Learned Lea',
        quote: '',
        icps: [],
        role: '',
        criteria: [],
        pains: [],
        exceptions: [{ id: 'x', date: '2026-09-01', note: 'A surgeon signed the order' }],
        assumptions: [{ id: 'a', text: 'They read newsletters on Sundays', since: '2026-09-01' }],
      },
    ],
    pains: [],
    proofs: [],
    messages: [{ id: 'after-congress', name: 'After the congress', channel: 'email', body: 'Hello [name]' }],
  };
  await page.evaluate(
    (text) =>
      (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }).chrome.runtime.sendMessage({
        ask: 'import-pack',
        text,
      }),
    JSON.stringify(pack),
  );
  const box = page.getByRole('combobox', { name: 'Search everything' });
  for (const [words, group, address, shown] of [
    ['after the congress', 'Messages', /#messages\/after-congress$/, 'After the congress'],
    ['surgeon signed', 'Exceptions', /#persona\/learned-lea\/learned$/, { field: 'What was different', holds: 'A surgeon signed the order' }],
    [
      'newsletters sundays',
      'Assumptions',
      /#persona\/learned-lea\/learned$/,
      { field: /^Assumption since/, holds: 'They read newsletters on Sundays' },
    ],
  ] as const) {
    await page.keyboard.press('ControlOrMeta+k');
    await box.fill(words);
    await expect(page.getByRole('group', { name: group }).getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    if (typeof shown === 'string') await expect(page.getByRole('heading', { name: shown, level: 1 })).toBeVisible();
    else await expect(page.getByRole('textbox', { name: shown.field })).toHaveValue(shown.holds);
  }
  await page.close();
});

test('the help explains every word, teaches by example, and its tour ticks itself off', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto(workspaceAddress(browser, '#help'));
  await expect(page.getByRole('table', { name: 'How an ICP and a persona differ' }).getByRole('rowheader')).toHaveCount(6);
  await expect(page.getByText('Is this our kind of company?')).toBeVisible();
  await expectAccessible(page);

  const topics = page.getByRole('navigation', { name: 'Help topics' }).getByRole('link');
  for (let at = 0; at < (await topics.count()); at += 1) {
    const title = (await topics.nth(at).textContent()) ?? '';
    await topics.nth(at).click();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expectAccessible(page, { schemes: [at % 2 ? 'light' : 'dark'] });
  }

  await topics.filter({ hasText: 'The order of work' }).click();
  const description = page.getByLabel('A description of companies');
  await expect(page.getByText('Too broad', { exact: true })).toBeVisible();
  await description.fill('Small tech companies, 5–20 employees, US, $1M–$5M revenue');
  await expect(page.getByText('Specific', { exact: true })).toBeVisible();

  await topics.filter({ hasText: 'Do it like DataSpark' }).click();
  await expect(page.getByText('0 of 9 done.')).toBeVisible();
  await ask(page, { ask: 'load-sample', id: 'dataspark' });
  await expect(page.getByText('4 of 9 done.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Write what they share as an ICP' })).toContainText('done');
  await page.close();
});
