import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, expect, expectAccessible, importPack, pressed, startEmpty, test, unfold, visit, workspaceAddress } from '../support/e2e';
import { root } from '../support/sources';

const elena = 'https://www.linkedin.com/in/elena-brandt-demo/';
const northloom = 'https://www.linkedin.com/company/northloom-demo/about/';
const miriam = 'https://www.linkedin.com/in/miriam-osei-demo/';

const bench = (panel: Page) => panel.locator('[data-message]');
const text = (panel: Page) => bench(panel).locator('[data-message-text]');

/** What the page shows, on one line. */
const demoText = (file: string): string =>
  readFileSync(join(root, 'scripts/demo/world', file), 'utf8')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** Quotes that are taken for facts, as the bench lists them. */
const quotes = (panel: Page) => bench(panel).locator('details ol li .font-serif');

test.describe.configure({ mode: 'serial' });

test('the bench drafts a message whose every fact stands on the pages that were read', async ({ browserWithExtension: browser, served }) => {
  await startEmpty(browser);
  const page = await visit(browser, elena);
  await browser.press(page);
  let panel = await browser.panel();
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await page.goto(northloom);
  panel = await pressed(browser, page);
  await page.goto(elena);
  panel = await pressed(browser, page);

  await expect(bench(panel).getByRole('heading', { name: 'Write to Elena Brandt' })).toBeVisible();
  await expect(text(panel)).toContainText('Hello Elena Brandt,');
  await unfold(bench(panel), 'What for, and where');
  await expect(bench(panel).locator('[data-message-why]')).toHaveText(/^Why them: .+ Why now: .*(hiring in marketing|personalise every campaign)/);
  await bench(panel).getByText('Where each sentence comes from').click();
  const said = await quotes(panel).allTextContents();
  expect(said.length).toBeGreaterThan(1);
  const pages = `${demoText('elena-brandt.html')} ${demoText('northloom-about.html')} ${demoText('northloom-home.html')}`;
  for (const quote of said) expect(pages).toContain(quote.replace(/^“|”$/g, ''));
  await expectAccessible(panel, { part: '[data-message]' });
  expect(served.strays).toEqual([]);
  await page.close();
});

test('kind, channel and language change the text, and what is lacking is said', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  await unfold(bench(panel), 'What for, and where');
  await bench(panel).getByText('E-mail', { exact: true }).click();
  await expect(bench(panel).locator('[data-message-subject]')).not.toBeEmpty();
  await bench(panel).getByText('Learn first', { exact: true }).click();
  await expect(text(panel)).not.toContainText('DataSpark');
  await bench(panel).getByText('Objection', { exact: true }).click();
  await expect(bench(panel).getByText('This persona has no objections yet', { exact: false })).toBeVisible();
  await bench(panel).getByText('Learn first', { exact: true }).click();
  await bench(panel).getByText('Language, persona and where you stand with them').click();
  await bench(panel).getByLabel('Language').selectOption('de');
  await expect(text(panel)).toContainText('Guten Tag Elena Brandt,');
  await expect(bench(panel).getByText(/not written in German and was left out/)).toBeVisible();
  await page.close();
});

test('a sentence leads to its source by keyboard, and the message is copied with one key', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  await expect(text(panel)).toContainText('Hello Elena Brandt,');
  const quoted = text(panel).getByRole('link').filter({ hasText: '“' }).first();
  await quoted.focus();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('li:focus .font-serif')).toBeVisible();
  await panel.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { copied: said });
    navigator.clipboard.writeText = async (words: string) => void said.push(words);
  });
  await panel.keyboard.press('c');
  const copied = await panel.evaluate(() => (globalThis as unknown as { copied: string[] }).copied);
  expect(copied).toEqual([await text(panel).evaluate((node) => node.textContent)]);
  await expect(panel.getByText('Copied. Paste it where you talk to them.')).toBeVisible();
  await page.close();
});

test('the coach reads along while one edits, and an edit is kept as a template', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  let panel = await pressed(browser, page);
  await bench(panel).getByRole('button', { name: 'Edit it' }).click();
  const box = bench(panel).getByLabel('Your version');
  await box.fill('Hello Elena Brandt,\nloved your post! We leverage synergies and save you 37 %. Shall we?');
  await expect(bench(panel).getByText(/acts as if you knew each other/)).toBeVisible();
  await expect(bench(panel).getByText(/no proof of yours and no page says this number/)).toBeVisible();
  await bench(panel).getByRole('button', { name: 'leverage' }).click();
  expect(await box.evaluate((node: HTMLTextAreaElement) => node.value.slice(node.selectionStart, node.selectionEnd))).toBe('leverage');
  await expectAccessible(panel, { part: '[data-message]' });

  await box.fill('Hello Elena Brandt,\nwhat does a Monday look like at Northloom? A line is enough.');
  await expect(bench(panel).getByText('Nothing found that speaks against it', { exact: false })).toHaveCount(3);
  await bench(panel).getByRole('button', { name: 'Keep as a template' }).click();
  await expect(panel.getByText(/Kept as a template of yours/)).toBeVisible();
  panel = await browser.panel();
  await bench(panel)
    .getByText(/^Yours: /)
    .click();
  await expect(text(panel)).toContainText('what does a Monday look like at Northloom?');
  await page.close();
});

test('nobody is written to whom the user has ruled out', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, miriam);
  const panel = await pressed(browser, page);
  await expect(text(panel)).toContainText('Miriam Osei');
  await ask(panel, { ask: 'rule-out', about: 'person', id: 'linkedin:miriam-osei-demo', reason: 'Asked to be left alone.' });
  await expect(bench(panel).getByText('You ruled Miriam Osei out: Asked to be left alone.', { exact: false })).toBeVisible();
  await expect(bench(panel).getByText(/So there is no message here/)).toBeVisible();
  await expect(text(panel)).toHaveCount(0);
  await page.close();
});

test('an objection is a card with its reply, and a message begins from it', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  const panel = await pressed(browser, page);
  await expect(bench(panel).locator('[data-objections]')).toHaveCount(0);
  const pack = await panel.evaluate(
    async () => (await (await fetch('/samples/dataspark.json')).json()) as { personas: { objections?: object[]; document?: object[] }[] },
  );
  pack.personas[0]!.objections = [{ id: 'tools', says: 'Not another tool.', reply: 'It reads what you have; nobody needs a new login.' }];
  pack.personas[0]!.document = [{ category: 'Pain points and challenges', characteristic: 'Fears', description: 'A launch that fails in public.' }];
  await importPack(panel, pack);
  const cards = bench(panel).locator('[data-objections]');
  await cards.getByText('One objection you may hear').click();
  await expect(cards).toContainText('“Not another tool.”');
  await expect(bench(panel).getByText('Reassure them about: “A launch that fails in public.”')).toBeVisible();
  await expectAccessible(panel, { part: '[data-message]' });
  await cards.getByRole('button', { name: 'Answer this: Not another tool.' }).click();
  await expect(text(panel)).toContainText('It reads what you have; nobody needs a new login.');
  await page.close();
});

test('where they stand with each other is kept for the company, and the next visit takes it up', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  let panel = await pressed(browser, page);
  await unfold(bench(panel), 'What for, and where');
  await bench(panel).getByText('Language, persona and where you stand with them').click();
  const stage = bench(panel).getByLabel('Where you stand with them');
  await stage.selectOption('at-risk');
  await expect(stage).toHaveValue('at-risk');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(stage).toHaveValue('new');
  await stage.selectOption('at-risk');
  await expect(panel.getByText('Noted for this company: may leave.')).toBeVisible();
  await page.goto(northloom);
  panel = await pressed(browser, page);
  await unfold(bench(panel), 'What for, and where');
  await expect(bench(panel).getByText('Chosen because you know each other already.')).toBeVisible();
  await expect(text(panel)).toContainText('I would rather ask than guess whether we still help you.');

  await panel.getByRole('button', { name: 'Your notes' }).first().click();
  await panel.getByRole('button', { name: 'Note a reply, a meeting …' }).first().click();
  await panel.getByText('They replied', { exact: true }).click();
  await panel.getByText('Phone', { exact: true }).click();
  await panel.getByRole('button', { name: 'Keep this touch' }).click();
  await expect(panel.getByText(/^They replied today, Phone/)).toBeVisible();
  await expect(bench(panel).getByText(/Chosen because somebody at the company answered you there/)).toBeVisible();
  await page.close();
});

test('templates are edited with a live preview, and what is broken is named with its place', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(workspaceAddress(browser, '#messages'));
  await expect(page.getByRole('heading', { name: 'Messages', level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: /what does a Monday/ }).click();
  const box = page.getByLabel('Text', { exact: true });
  await expect(box).toHaveValue('Hello [name],\nwhat does a Monday look like at [company]? A line is enough.');
  const preview = page.locator('[data-template-preview]');
  await expect(preview).toContainText('at Tech Startup Inc.');
  await page.evaluate(async () => {
    const ask = (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }).chrome.runtime.sendMessage;
    await ask({ ask: 'save', about: 'person', id: 'linkedin:elena-brandt-demo' });
    await ask({ ask: 'save', about: 'account', id: 'linkedin:northloom-demo' });
  });
  await page.reload();
  const whom = page.getByLabel('Preview for');
  await expect(whom.getByRole('option', { selected: true })).toHaveText('Elena Brandt');
  await expect(preview).toHaveText(/^Hello Elena Brandt,\s+what does a Monday look like at Northloom\? A line is enough\.$/);
  await whom.selectOption('Northloom');
  await expect(preview).toContainText('look like at Northloom?');
  await expect(page.getByText(/^Nothing fills \[name\] here\./)).toBeVisible();
  await whom.selectOption('Elena Brandt');
  await box.fill('Hello {{first_name}},\n[if proof]x');
  await expect(page.getByText('{{first_name}} is how other tools write it: here it is [first name].')).toBeVisible();
  await page.getByRole('button', { name: 'Line 2, character 1' }).click();
  expect(await box.evaluate((node: HTMLTextAreaElement) => node.value.slice(node.selectionStart, node.selectionEnd))).toBe('[if proof]');
  await expectAccessible(page);
  const subject = page.getByLabel('Subject', { exact: true });
  await subject.fill('About [compny]');
  await page.getByRole('button', { name: 'Character 7', exact: true }).click();
  expect(await subject.evaluate((node: HTMLInputElement) => node.value.slice(node.selectionStart!, node.selectionEnd!))).toBe('[compny]');
  await subject.fill('');
  await page.goto(workspaceAddress(browser, '#messages'));
  await page.getByRole('button', { name: 'New template' }).click();
  await expect(page.getByText('A template needs a name to be found by.')).toBeVisible();
  await page.close();
});

test('the page for product counts where pains were seen, and names nobody', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(workspaceAddress(browser, '#share/product'));
  const counted = page.getByText(/^1 saved company that is not ruled out, /);
  await expect(counted).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 }).nth(1)).toHaveText('Customer data in silos');
  await expect(page.getByText('at 1 of 1 saved company', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('Northloom');
  await expect(page.getByRole('button', { name: 'Save as CSV' })).toBeVisible();
  await expectAccessible(page);
  await page.close();
});

test('a template is put together from blocks, slots and conditions, with the pointer and with the keyboard alone', async ({
  browserWithExtension: browser,
}) => {
  const page = await browser.context.newPage();
  await page.goto(workspaceAddress(browser, '#messages'));
  await page.getByRole('button', { name: 'New template' }).click();
  await page.getByLabel('Name').fill('From blocks');
  const box = page.getByLabel('Text', { exact: true });
  const find = page.getByRole('combobox', { name: 'Put in' });
  const offered = page.getByRole('listbox', { name: 'What can be put in' });
  const preview = page.locator('[data-template-preview]');

  await offered.getByRole('option', { name: 'Greeting With their name; without one where none is known.' }).click();
  await expect(box).toHaveValue('[if name]Hello [name],[end][if no name]Hello,[end]');
  await expect(box).toBeFocused();
  await expect(preview).toHaveText(/^Hello \S+/);

  await page.keyboard.press('Tab');
  await expect(find).toBeFocused();
  await page.keyboard.type('ask');
  await expect(offered.getByRole('option').first()).toHaveAccessibleName(/^Ask /);
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue(/^\[if name\].+\[end\]\n\n\[if question\]/);
  await expect(box).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();

  await box.fill('See this.');
  await box.selectText();
  await page.keyboard.press('Tab');
  await find.fill('if proof');
  await expect(offered.getByRole('option')).toHaveText([
    '[if proof] … [end]Kept only when a proof of yours fits.',
    '[if no proof] … [end]Left out when a proof of yours fits.',
  ]);
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('[if proof]See this.[end]');
  expect(await box.evaluate((node: HTMLTextAreaElement) => node.value.slice(node.selectionStart, node.selectionEnd))).toBe('See this.');

  const subject = page.getByLabel('Subject', { exact: true });
  await subject.fill('For ');
  await find.fill('company');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(subject).toHaveValue('For [company]');

  await box.fill('');
  await find.fill('');
  await page.getByLabel('Blocks are worded in').selectOption('Deutsch');
  await offered.getByRole('option', { name: /^Closing / }).click();
  await expect(box).toHaveValue('Freundliche Grüße');
  await find.fill('zebra');
  await expect(page.getByText('Nothing is called “zebra”. Fewer letters find more.')).toBeVisible();
  await find.fill('');
  await expectAccessible(page);
  await page.close();
});

test('a panel in German explains an English message in German, and fits into 320 px', async ({ browserWithExtension: browser }) => {
  const page = await visit(browser, elena);
  let panel = await pressed(browser, page);
  await expect(text(panel)).toContainText('Hello Elena Brandt,');
  const english = await text(panel).textContent();
  const address = panel.url();
  await panel.goto(`${address.replace(/[?#].*$/, '')}?lang=de`);
  await page.bringToFront();
  panel = await pressed(browser, page);
  await panel.setViewportSize({ width: 320, height: 720 });
  await expect(bench(panel).getByRole('heading', { name: 'Nachricht an Elena Brandt' })).toBeVisible();
  await expect(text(panel)).toHaveText(english!);
  await expect(panel.getByRole('heading', { name: 'Wo drückt vermutlich der Schuh?' })).toBeVisible();
  await bench(panel).getByRole('button', { name: 'Bearbeiten' }).click();
  await bench(panel).getByLabel('Ihre Fassung').fill('Hello Elena Brandt,\nwe leverage synergies. Shall we talk?');
  await expect(bench(panel).getByText('„leverage“ sagt wenig.')).toBeVisible();
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(panel, { part: '[data-message]' });
  await page.close();
});
