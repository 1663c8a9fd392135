/** Order, length and calm of the dossier in the built panel: what stands in the first window, what is folded, and that nothing moves. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, panelState, startEmpty, test, unfold, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';

test.describe.configure({ mode: 'serial' });

let page: Page;
/** The panel as a page of its own, so that it can be as narrow as users make it. */
let panel: Page;

interface Shift {
  value: number;
  at: number;
  moved: string[];
}

test.afterAll(async () => {
  await panel.close();
  await page.close();
});

/** Shows the panel beside the page afresh; from its first line on the browser writes down whatever moves. */
async function show(url: string): Promise<void> {
  await page.goto(url);
  await panel.reload();
  await expect(panelState(panel)).toHaveAttribute('data-state', 'verdict', { timeout: 15_000 });
}

const bottomOf = (selector: string) =>
  panel
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);

test('is it us, why, what hurts and what to do stand in the first window of a narrow panel', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  page = await visit(browser, northloom);
  await browser.press(page);
  const beside = await browser.panel();
  await beside.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panelState(beside)).toHaveAttribute('data-state', 'verdict');
  const tab = await beside.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query: (of: object) => Promise<{ id: number }[]> } } };
    return (await chrome.tabs.query({ active: true, currentWindow: true }))[0]!.id;
  });
  panel = await browser.context.newPage();
  await panel.addInitScript(() => {
    const shifts: object[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources?: { node: Node | null }[] })[])
        shifts.push({
          value: entry.value,
          at: entry.startTime,
          moved: (entry.sources ?? []).map(({ node }) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 120)),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.goto(`chrome-extension://${browser.extensionId}/sidepanel.html?tab=${tab}`);
  for (const url of [northloom, elena])
    for (const width of [320, 360, 480]) {
      await panel.setViewportSize({ width, height: 800 });
      await show(url);
      for (const part of ['nav', '[data-light="ready-now"]', '[data-acts]'])
        expect(await bottomOf(part), `${part} at ${width}`).toBeLessThanOrEqual(800);
      expect(await panel.locator('#pains-question').evaluate((heading) => heading.getBoundingClientRect().top)).toBeLessThan(800);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
});

test('a full profile is shorter than six windows, and the rest is one press away', async () => {
  await panel.setViewportSize({ width: 360, height: 800 });
  await show(elena);
  const height = await panel.evaluate(() => document.documentElement.scrollHeight);
  console.info(`a full profile at 360 px: ${height} px`);
  expect(height).toBeLessThan(4_800);
});

test('the folds of a verdict are ruled and equally high, and the band stands as far below the facts for the person as for the company', async () => {
  await panel.setViewportSize({ width: 360, height: 800 });
  await show(elena);
  const measured = await panel.evaluate(() =>
    ['#company-fit', '#person-fit'].map((id) => {
      const block = document.querySelector(id)!;
      const closed = [...block.querySelectorAll('h3 > button[aria-expanded="false"][class*="w-full"]')].map((button) => button.closest('div')!);
      const band = block.querySelector('svg[role="img"]')!.parentElement!.parentElement!;
      return {
        heights: closed.map((fold) => Math.round(fold.getBoundingClientRect().height)),
        ruled: closed.every((fold) => Number.parseFloat(getComputedStyle(fold.parentElement!).borderTopWidth) > 0),
        below: Math.round(band.getBoundingClientRect().top - band.previousElementSibling!.getBoundingClientRect().bottom),
      };
    }),
  );
  const heights = measured.flatMap((block) => block.heights);
  expect(heights.length).toBeGreaterThan(2);
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(1);
  expect(measured.map(({ ruled }) => ruled)).toEqual([true, true]);
  expect(measured[0]!.below).toBe(measured[1]!.below);
  /* One line of facts takes the room of one. */
  const line = panel.locator('#person-fit p', { hasText: 'Director of Marketing · Northloom' }).first();
  expect((await line.boundingBox())!.height).toBeLessThanOrEqual(20);
});

test('once the verdict is painted nothing moves, whatever arrives later', async () => {
  for (const url of [northloom, elena]) {
    await show(url);
    const painted = await panel.evaluate(
      () => new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))),
    );
    await expect(panel.locator('[data-message-text]')).toBeVisible();
    await expect(panel.getByRole('button', { name: /^Who buys here · / })).toBeVisible();
    await panel.evaluate(() => scrollTo(0, 600));
    await panel.waitForTimeout(700);
    const shifts = await panel.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
    expect(shifts.filter(({ at, value }) => at > painted && value > 0.01)).toEqual([]);
  }
  /* The measure sees what does move. */
  await panel.evaluate(() => {
    scrollTo(0, 0);
    const strange = document.createElement('div');
    strange.style.height = '200px';
    document.querySelector('main')?.prepend(strange);
  });
  await expect.poll(() => panel.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts.some(({ value }) => value > 0.01))).toBe(true);
});

test('the order for the eye is the order for the keyboard and for screen readers, and headings nest', async () => {
  await show(elena);
  const order = await panel.evaluate(() => {
    const tops = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.offsetParent !== null && !element.closest('dialog'))
        .map((element) => ({ top: Math.round(element.getBoundingClientRect().top + scrollY), name: element.textContent?.slice(0, 40) }));
    return {
      focus: tops('button, a[href], input, select, textarea, summary'),
      positive: document.querySelectorAll('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])').length,
      levels: [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1])),
    };
  });
  expect(order.focus.length).toBeGreaterThan(20);
  for (const [at, { top, name }] of order.focus.entries()) {
    const before = order.focus[at - 1];
    /* Things in one line differ by a few pixels; the two columns of the index by a line. */
    if (before) expect(top, `“${name}” after “${before.name}”`).toBeGreaterThan(before.top - 24);
  }
  expect(order.positive).toBe(0);
  expect(order.levels[0]).toBe(1);
  for (const [at, level] of order.levels.entries()) expect(level - (order.levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
});

/** All headings, without those of closed dialogs: none skips a level. */
async function expectNested(): Promise<void> {
  const levels = await panel.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((each) => !each.closest('dialog')).map(({ tagName }) => Number(tagName[1])),
  );
  expect(levels[0]).toBe(1);
  for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
}

test('headings nest while notes are open in the first window or further down', async () => {
  for (const url of [northloom, elena]) {
    await show(url);
    for (const about of ['company', 'person']) {
      const notes = panel.getByRole('button', { name: 'Your notes', exact: true });
      const at = about === 'company' || url === northloom ? notes.last() : notes.first();
      await at.click();
      await expect(panel.getByRole('region', { name: 'Touches' })).toBeVisible();
      await expectNested();
      await at.click();
    }
  }
});

test('what cannot be kept is said, and nothing that was written or typed goes away; it is kept once it can be', async () => {
  await show(northloom);
  await panel.locator('[data-acts]').getByRole('button', { name: 'Your notes', exact: true }).click();
  const notes = panel.getByRole('region', { name: 'Your notes on the company' });
  /* The worker refuses every note until it is told otherwise. */
  await panel.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (message: { ask?: string }) => Promise<unknown> } } };
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    Object.assign(globalThis, { refusing: true });
    chrome.runtime.sendMessage = (message) =>
      message.ask === 'note' && (globalThis as unknown as { refusing: boolean }).refusing
        ? Promise.reject(new Error('The disk is full.'))
        : send(message);
  });
  const toast = panel.getByRole('status').filter({ hasText: 'The disk is full.' });
  const text = notes.getByRole('textbox', { name: 'Note' });
  await text.fill('Asked for a price list');
  await expect(notes.getByText(/^Not saved\./)).toBeVisible();
  await expect(toast).toBeVisible();
  await expect(text).toHaveValue('Asked for a price list');

  await notes.getByRole('button', { name: /^Your judgement of them/ }).click();
  const good = notes.getByRole('group', { name: /^Responsiveness/ }).getByRole('radio', { name: 'good' });
  await good.click();
  await expect(good).not.toBeChecked();

  await notes.getByRole('button', { name: 'Note a reply, a meeting …' }).click();
  const few = notes.getByRole('textbox', { name: 'In a few words' });
  await few.fill('Called back at noon');
  await notes.getByRole('button', { name: 'Keep this touch' }).click();
  await expect(notes.getByText(/^Not saved\./)).toBeVisible();
  await expect(few).toHaveValue('Called back at noon');

  await panel.evaluate(() => Object.assign(globalThis, { refusing: false }));
  await notes.getByRole('button', { name: 'Keep this touch' }).click();
  await expect(few).toHaveCount(0);
  await good.click();
  await expect(good).toBeChecked();
  await text.focus();
  await text.blur();
  await expect(notes.getByText('Saved', { exact: true })).toBeVisible();
  await show(northloom);
  await expect(panel.locator('[data-acts]').getByText('Asked for a price list')).toBeVisible();
});

test('a part stays as it was left, from page to page', async () => {
  await show(northloom);
  const traits = panel.getByRole('button', { name: /^How close to ideal\? · / });
  await expect(traits).toHaveAttribute('aria-expanded', 'false');
  await traits.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('list', { name: 'Seven traits' }).getByRole('listitem')).toHaveCount(7);
  await page.goto(elena);
  await expect(panel.locator('[data-acts="person"]')).toBeVisible({ timeout: 15_000 });
  await expect(traits).toHaveAttribute('aria-expanded', 'true');
  await traits.click();
  await expect(panel.getByRole('list', { name: 'Seven traits' })).toHaveCount(0);
});

test('folded and opened it is clean, light and dark, at every width', async () => {
  await show(elena);
  for (const opened of [false, true]) {
    if (opened)
      for (const part of ['What for, and where', 'Not known yet', 'Who buys here', 'How close to ideal?', 'Where the sources disagree'])
        await unfold(panel, part);
    for (const width of [320, 360, 480]) {
      await panel.setViewportSize({ width, height: 800 });
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await expectAccessible(panel, {
      before: (colorScheme) =>
        panel.screenshot({ path: `.output/screenshots/dossier-${opened ? 'opened' : 'folded'}-${colorScheme}.png`, fullPage: true }),
    });
  }
});
