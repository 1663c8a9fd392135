/** The call sheet: made in the panel from what is known, copied as Markdown and printed as one page. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, importPack, judged, startEmpty, test, visit } from '../support/e2e';

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
