/** The call sheet: made in the panel from what is known, copied as Markdown and printed as one page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, startEmpty, test, visit } from '../support/e2e';

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
  await panel.evaluate(async () => {
    const ask = (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }).chrome.runtime.sendMessage;
    const pack = JSON.parse(await (await fetch('/samples/dataspark.json')).text()) as {
      personas: { objections?: object[] }[];
      pains: { question?: string }[];
    };
    pack.personas[0]!.objections = [{ id: 'tools', says: 'Not <b>another</b> [tool](x).', reply: 'It reads what you have.' }];
    for (const pain of pack.pains) pain.question = 'Where does it show first?';
    await ask({ ask: 'import-pack', text: JSON.stringify(pack) });
  });
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
  await browser.press(page);
  let panel = await browser.panel();
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  for (const url of [northloom, elena]) {
    await page.goto(url);
    await browser.press(page);
    panel = await browser.panel();
    await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'verdict', { timeout: 15_000 });
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
  for (const colorScheme of ['light', 'dark'] as const) {
    await panel.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page: panel }).setLegacyMode().include('[data-call]').analyze();
    expect(violations.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await panel.emulateMedia({ colorScheme: 'light' });
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
