/** The browser's commands, which the user may give keys of the whole browser: dispatched in the worker as the browser does. */
import type { Page } from '@playwright/test';
import type { Launched } from '../../scripts/browser/launch';
import { expect, panelState, pressed, startEmpty, test, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';
const feed = 'https://www.linkedin.com/feed/';

interface Tab {
  id: number;
  windowId: number;
  url?: string;
}
interface Chrome {
  tabs: { query: (of: object) => Promise<Tab[]> };
  commands: {
    onCommand: { dispatch: (name: string, tab?: Tab) => void };
    getAll: () => Promise<{ name: string; shortcut: string; description: string }[]>;
  };
}

const status = (panel: Page, text: string | RegExp) => panel.getByRole('status').filter({ hasText: text });

/** The command as Chromium gives it, on the tab that stands in front. */
const command = async (browser: Launched, page: Page, name: string): Promise<void> => {
  await page.bringToFront();
  await browser.worker.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(given, tab);
  }, name);
};

test.describe.configure({ mode: 'serial' });

test('each command has a description, and no key until the user gives it one', async ({ browserWithExtension: browser }) => {
  const all = await browser.worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.commands.getAll());
  const own = all.filter(({ name }) => !name.startsWith('_'));
  expect(own.map(({ name, shortcut }) => `${name}${shortcut}`).toSorted()).toEqual(['next-in-queue', 'rule-out', 'save']);
  for (const { description } of own) expect(description).toMatch(/^[A-Z].{8,}/);
});

test('without a panel a command changes nothing and breaks nothing', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await visit(browser, elena);
  for (const name of ['save', 'rule-out', 'next-in-queue', 'unheard-of']) await command(browser, page, name);
  const panel = await pressed(browser, page, 'empty-workspace');
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panelState(panel)).toHaveAttribute('data-state', 'verdict');
  await expect(panel.getByRole('button', { name: /^Save (?:this )?person$/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Rule out person' })).toBeVisible();
  await page.close();
});

test('the open panel saves whom the page is about, says so, and takes it back', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  await command(browser, page, 'save');
  await expect(status(panel, 'Saved Elena Brandt.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Saved, remove' })).toBeVisible();
  await command(browser, page, 'save');
  await expect(status(panel, 'Elena Brandt is already saved.')).toBeVisible();
  await page.close();
});

test('ruling out asks for its reason in the panel', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, northloom);
  const panel = await pressed(browser, page);
  await command(browser, page, 'rule-out');
  await expect(panel.getByRole('radio', { name: 'Too large' })).toBeVisible();
  await expect(panel.getByText('You ruled this out')).toHaveCount(0);
  await page.close();
});

test('next in queue opens the next saved one in this tab', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, northloom);
  const panel = await pressed(browser, page);
  await command(browser, page, 'next-in-queue');
  await expect(page).toHaveURL(elena);
  await expect(status(panel, '1 of 1: Elena Brandt.')).toBeVisible();
  await page.close();
});

test('a command on another tab than the one that is shown, or on a page with nobody, acts on nobody', async ({
  browserWithExtension: browser,
  served,
}) => {
  served.add(feed, '<!doctype html><html lang="en"><head><title>Feed | LinkedIn</title></head><body><main>Start a post</main></body></html>');
  const page = await visit(browser, feed);
  const panel = await pressed(browser, page, 'unsupported');
  await command(browser, page, 'save');
  await expect(status(panel, 'There is nobody on this page to save or rule out.')).toBeVisible();
  await page.goto(northloom);
  await pressed(browser, page);
  await browser.worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tabs = await chrome.tabs.query({ active: false });
    chrome.commands.onCommand.dispatch('save', { ...tabs[0]!, id: tabs[0]?.id ?? 1 });
    chrome.commands.onCommand.dispatch('save');
  });
  await command(browser, page, 'next-in-queue');
  await expect(page).toHaveURL(elena);
  await expect(status(panel, 'Saved Northloom')).toHaveCount(0);
  await page.close();
});
