import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Launched } from '../../scripts/browser/launch';
import { expect, judged, panelState, startEmpty, test, visit } from '../support/e2e';
import { root } from '../support/sources';

const whole = readFileSync(join(root, 'scripts/demo/world/elena-brandt.html'), 'utf8');
const experience = whole.slice(
  whole.indexOf('<div componentkey="com.linkedin.sdui.profile.card.refACoAADemoElena01ExperienceTopLevelSection"'),
  whole.indexOf('<div componentkey="com.linkedin.sdui.profile.card.refACoAADemoElena01Skills"'),
);

/** Her profile before anybody scrolled: the experience comes in with the first scroll, as a lazy section does. */
const lazy = whole.replace(
  experience,
  `<div id="later" style="height:3000px"></div><script>addEventListener('scroll', () => setTimeout(() => {
    document.getElementById('later').outerHTML = ${JSON.stringify(experience)};
  }, 50), { once: true })</script>`,
);
const url = 'https://www.linkedin.com/in/elena-brandt-demo/?late=1';

interface Extension {
  tabs: { query: (about: { url: string }) => Promise<{ id: number }[]> };
  scripting: { executeScript: (about: { target: { tabId: number }; func: () => boolean }) => Promise<{ result: boolean }[]> };
}

/** Whether a watcher is waiting in the page, asked in the extension's own world, into which the page cannot see. */
const watched = (browser: Launched, page: string): Promise<boolean> =>
  browser.worker.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Extension };
    const [tab] = await chrome.tabs.query({ url: address });
    const func = () => (globalThis as { fitglassWatch?: { stop?: unknown } }).fitglassWatch?.stop !== undefined;
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1 }, func });
    return frame?.result === true;
  }, page);

/** Counts how often the panel was given an answer: every one writes the time of reading anew. */
const readings = (panel: Page) =>
  panel.evaluate(() => {
    const counted = { readings: 0 };
    Object.assign(globalThis, { counted });
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: { ask?: string }) => Promise<unknown> } } };
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = (message) => {
      if (message.ask === 'look') counted.readings += 1;
      return send(message);
    };
  });
const counted = (panel: Page) => panel.evaluate(() => (globalThis as unknown as { counted: { readings: number } }).counted.readings);

test.describe.configure({ mode: 'serial' });
test.use({ follows: true });

test('what is scrolled in joins the verdict within a second, and the view stays where it is', async ({ browserWithExtension: browser, served }) => {
  served.add(url, lazy);
  await startEmpty(browser);
  const page = await visit(browser, url);
  const panel = await judged(browser, page);
  await expect(panel.getByText('This page · Experience')).toHaveCount(0);
  await panel.evaluate(() => {
    const seen: { states: (string | null)[]; joined: number | null } = { states: [], joined: null };
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      seen.states.push(document.querySelector('[data-state]')?.getAttribute('data-state') ?? null);
      if (document.body.textContent?.includes('This page · Experience')) seen.joined ??= Date.now();
    }).observe(document.body, { childList: true, characterData: true, subtree: true, attributes: true });
    scrollTo(0, 200);
  });
  const questionTop = () => panel.locator('[data-acts]').evaluate((heading) => Math.round(heading.getBoundingClientRect().top));
  const before = await questionTop();
  await page.evaluate(() => scrollTo(0, 800));
  await page.waitForFunction(() => document.getElementById('later') === null);
  const appeared = await page.evaluate(() => Date.now());
  await expect(panel.getByText('This page · Experience').first()).toBeVisible();
  const seen = await panel.evaluate(() => (globalThis as unknown as { seen: { states: string[]; joined: number } }).seen);
  expect(seen.joined - appeared).toBeLessThan(1_000);
  expect([...new Set(seen.states)]).toEqual(['verdict']);
  expect(await questionTop()).toBe(before);
  await page.close();
});

test('one watcher waits in the page that the panel shows, none in the others, and none once the panel is closed', async ({
  browserWithExtension: browser,
}) => {
  const [elena, miriam] = ['https://www.linkedin.com/in/elena-brandt-demo/', 'https://www.linkedin.com/in/miriam-osei-demo/'];
  const first = await visit(browser, elena);
  const panel = await judged(browser, first);
  await expect.poll(() => watched(browser, elena)).toBe(true);
  const second = await visit(browser, miriam);
  await expect.poll(() => watched(browser, miriam)).toBe(true);
  await expect.poll(() => watched(browser, elena)).toBe(false);
  await first.bringToFront();
  await expect.poll(() => watched(browser, elena)).toBe(true);
  await expect.poll(() => watched(browser, miriam)).toBe(false);
  await panel.close();
  await expect.poll(() => watched(browser, elena)).toBe(false);
  expect(await watched(browser, miriam)).toBe(false);
  await first.close();
  await second.close();
});

test('a page that never stands still is read less and less, and a clock on it is no reason to read', async ({
  browserWithExtension: browser,
  served,
}) => {
  const restless = (script: string) => whole.replace('</body>', `<p id="tick">0</p><script>${script}</script></body>`);
  const clock = 'https://www.linkedin.com/in/elena-brandt-demo/?clock=1';
  const chat = 'https://www.linkedin.com/in/elena-brandt-demo/?chat=1';
  served.add(clock, restless('let n = 100; setInterval(() => { document.getElementById("tick").textContent = `0:${n++}`; }, 50)'));
  served.add(chat, restless('let n = 0; setInterval(() => { document.getElementById("tick").textContent += "word "; }, 50)'));
  const page = await visit(browser, clock);
  const panel = await judged(browser, page);
  await page.waitForTimeout(1_500);
  await readings(panel);
  await page.waitForTimeout(4_000);
  expect(await counted(panel)).toBe(0);
  await page.goto(chat);
  await expect(panelState(panel)).toHaveAttribute('data-state', 'verdict');
  const before = await counted(panel);
  await page.waitForTimeout(12_000);
  const after = (await counted(panel)) - before;
  expect(after).toBeGreaterThan(0);
  expect(after).toBeLessThanOrEqual(5);
  await panel.close();
  await page.close();
});

test('back from another site the page is the same one, and is read anew', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, 'https://www.linkedin.com/in/elena-brandt-demo/');
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
  const panel = await judged(browser, page);
  await page.goto('https://www.northloom.example/');
  await expect(panel.getByText('Elena Brandt')).toHaveCount(0);
  await page.goBack({ waitUntil: 'commit' });
  await expect(panel.locator('[data-about="person"]').getByText('Elena Brandt').first()).toBeVisible();
  /* A watcher that was waiting does not keep the browser from keeping the page. */
  expect(await page.evaluate(() => (globalThis as unknown as { persisted?: boolean }).persisted)).toBe(true);
  await panel.close();
  await page.close();
});
