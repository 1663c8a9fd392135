/** Rephrasing by the browser's own model in the built panel. This browser has none, so the tests put one in its place. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, startEmpty, test, unfold, visit } from '../support/e2e';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';

test.describe.configure({ mode: 'serial' });

let page: Page;
let panel: Page;

const bench = () => panel.locator('[data-message]');
const text = () => bench().locator('[data-message-text]');
const rephrase = () => bench().getByRole('button', { name: 'Rephrase on this device' });

/** A model that answers with the message, changed as told; `availability` as the browser would say it. */
async function putModel(availability: string, from: string, to: string): Promise<void> {
  await panel.evaluate(
    ([says, before, after]) => {
      const created: string[] = [];
      const create = async () => {
        created.push('created');
        return { prompt: async (asked: string) => asked.replace(before!, after!), destroy: () => {} };
      };
      Object.assign(globalThis, { LanguageModel: { availability: async () => says, create }, created });
    },
    [availability, from, to],
  );
}

/** The text of another channel asks anew whether there is a model. */
const channel = async (name: string) => {
  await unfold(bench(), name === 'E-Mail' ? 'Wozu und wo' : 'What for, and where');
  await bench().getByText(name, { exact: true }).click();
};

test.afterAll(() => page.close());

test('without a model there is no button, and everything else is there', async ({ browserWithExtension: browser, served }) => {
  await startEmpty(browser);
  page = await visit(browser, elena);
  await browser.press(page);
  panel = await browser.panel();
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(text()).toContainText('Hello Elena Brandt,', { timeout: 15_000 });
  await expect(bench().getByRole('button', { name: /^Copy/ })).toBeVisible();
  await expect(rephrase()).toHaveCount(0);
  expect(served.strays).toEqual([]);
});

test('a model that would have to be fetched first is never asked for', async () => {
  await putModel('downloadable', 'Hello', 'Hi');
  await channel('E-mail');
  await expect(text()).toContainText('Hello Elena Brandt,');
  await expect(rephrase()).toHaveCount(0);
  expect(await panel.evaluate(() => (globalThis as unknown as { created: string[] }).created)).toEqual([]);
});

test('a wording that adds a fact is refused with the reason, and the message stays', async () => {
  await putModel('available', 'Hello Elena Brandt,', 'Hello Elena Brandt, congratulations on raising 40 million.');
  await channel('InMail');
  await expect(rephrase()).toBeVisible();
  const before = await text().textContent();
  await rephrase().click();
  await expect(bench().getByText('The new wording was refused. Your message stays as it is.')).toBeVisible();
  await expect(bench().getByText('“40” is a number that stands in no source.')).toBeVisible();
  expect(await text().textContent()).toBe(before);
  await expectAccessible(panel, {
    part: '[data-rephrase]',
    before: (colorScheme) => panel.screenshot({ path: `.output/screenshots/rephrase-refused-${colorScheme}.png`, fullPage: true }),
  });
});

test('a wording that says the same is shown, and becomes the user’s only on a press', async () => {
  await putModel('available', 'Hello Elena Brandt,', 'Hi Elena Brandt,');
  await channel('E-mail');
  await rephrase().click();
  const offered = bench().getByRole('region', { name: 'Rephrase' });
  await expect(offered).toContainText('Hi Elena Brandt,');
  await expect(text()).toContainText('Hello Elena Brandt,');
  await offered.getByRole('button', { name: 'Use this wording' }).press('Enter');
  await expect(bench().getByLabel('Your version')).toHaveValue(/^Hi Elena Brandt,/);
});

test('in a panel that speaks German, the button and the refusal do too', async ({ browserWithExtension: browser }) => {
  await panel.goto(`${panel.url().replace(/[?#].*$/, '')}?lang=de`);
  await page.bringToFront();
  await browser.press(page);
  await expect(text()).toContainText('Hello Elena Brandt,', { timeout: 15_000 });
  await putModel('available', 'Hello Elena Brandt,', 'Hello Elena Brandt, congratulations on raising 40 million.');
  await channel('E-Mail');
  await bench().getByRole('button', { name: 'Auf diesem Gerät umformulieren' }).click();
  await expect(bench().getByText('Die neue Fassung wurde abgelehnt. Ihre Nachricht bleibt, wie sie ist.')).toBeVisible();
  await expect(bench().getByText('„40“ ist eine Zahl, die in keiner Quelle steht.')).toBeVisible();
});
