import type { Page } from '@playwright/test';
import { expect, expectAccessible, savedBy, startEmpty, test, workspaceAddress } from '../support/e2e';

const open = async (browser: { context: { newPage: () => Promise<Page> }; extensionId: string }, hash: string) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto(workspaceAddress(browser, hash));
  return page;
};

/** As it goes to a printer, on both papers. */
async function expectOnePage(page: Page): Promise<void> {
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
}

const icp = (id: string, name: string, more: object = {}) => ({
  id,
  name,
  segment: '',
  status: 'hypothesis',
  criteria: [{ id: 'size', kind: 'employees-between', params: { min: 50, max: 200 }, mode: 'must', weight: 5, because: 'we price per seat' }],
  pains: [],
  ...more,
});
const file = (name: string, icps: object[], more: object = {}) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ format: 'fitglass-pack', version: 1, name: 'Ours', icps, personas: [], ...more })),
});

test('a pack shows what is new and what differs before it is taken in, and undo brings everything back', async ({
  browserWithExtension: browser,
  served,
}) => {
  await startEmpty(browser);
  const page = await open(browser, '#packs');
  const chooser = page.getByLabel('Pack file (.json)');
  await chooser.setInputFiles(file('first.json', [icp('shops', 'Shops'), icp('mills', 'Mills')]));
  await expect(page.getByText('2 new, 0 differ, 0 the same. Nothing is written yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByText('Took in 2 records from “Ours”.')).toBeVisible();

  const changed = icp('shops', 'Online shops', {
    criteria: [
      { id: 'size', kind: 'employees-between', params: { min: 50, max: 250 }, mode: 'must', weight: 5, because: 'we price per seat' },
      { id: 'later', kind: 'moon-phase', params: {}, mode: 'score', weight: 1, because: '' },
    ],
  });
  await chooser.setInputFiles(file('second.json', [changed, icp('mills', 'Mills'), icp('farms', 'Farms'), icp('fairs', 'Fairs')]));
  await expect(page.getByText('2 new, 1 differs, 1 the same.')).toBeVisible();
  await expect(page.getByText('50–200 became 50–250')).toBeVisible();
  await expect(page.getByText('Nobody has changed it here since it came')).toBeVisible();
  await page.getByRole('group', { name: 'Name of Online shops' }).getByText('Keep mine').click();
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('packs.png'), fullPage: true });
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByText('Took in 3 records from “Ours”.')).toBeVisible();
  const after = JSON.parse(await savedBy(page, 'Save as a file')) as { icps: { name: string; criteria: { id: string; params: object }[] }[] };
  expect(after.icps.map(({ name }) => name)).toEqual(['Fairs', 'Farms', 'Mills', 'Shops']);
  expect(after.icps[3]?.criteria).toMatchObject([{ id: 'size', params: { max: 250 } }, { id: 'later' }]);

  /* What was changed here is nobody's to overwrite: nothing is chosen, and the button says how much is open. */
  await chooser.setInputFiles(file('third.json', [icp('shops', 'Kiosks')]));
  await expect(page.getByRole('button', { name: 'Take in: 3 choices open' })).toBeDisabled();
  await page.getByRole('button', { name: 'Take all theirs: Kiosks' }).click();
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByText('Took in 1 record from “Ours”.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything is as it was before.')).toBeVisible();
  expect(JSON.parse(await savedBy(page, 'Save as a file'))).toEqual(after);
  expect(served.strays).toEqual([]);
  await page.close();
});

test('some ICPs are given away alone, without evidence unless it is ticked', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await open(browser, '#packs');
  const note = { id: 'n', kind: 'customer-interview', source: 'Call with Acme', date: '2026-01-01', note: 'Acme said so', stands: 'supports' };
  const persona = (id: string, icps: string[]) => ({ id, name: id, quote: '', icps, role: '', criteria: [], pains: [] });
  await page.getByLabel('Pack file (.json)').setInputFiles(
    file('all.json', [icp('shops', 'Shops', { evidence: [note] }), icp('mills', 'Mills')], {
      personas: [persona('buyer', ['shops']), persona('miller', ['mills'])],
    }),
  );
  await page.getByRole('button', { name: 'Take in' }).click();
  await page.getByText('Some ICPs and what belongs to them').click();
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeDisabled();
  await page.getByRole('group', { name: 'ICPs' }).getByText('Shops').click();
  const bare = JSON.parse(await savedBy(page, 'Save as a file')) as { icps: { id: string }[]; personas: { id: string }[] };
  expect([bare.icps.map(({ id }) => id), bare.personas.map(({ id }) => id)]).toEqual([['shops'], ['buyer']]);
  expect(JSON.stringify(bare)).not.toContain('Acme');
  await page.getByLabel(/With evidence notes/).check();
  expect(await savedBy(page, 'Save as a file')).toContain('Acme said so');
  await page.close();
});

test('an ICP and a persona are documents: on one page of paper, saved, edited elsewhere and taken back in', async ({
  browserWithExtension: browser,
  served,
}) => {
  await startEmpty(browser);
  const page = await open(browser, '#packs');
  await page.getByRole('button', { name: 'Load DataSpark and the first run' }).click();
  await expect(page.getByText('Loaded DataSpark and the first run.')).toBeVisible();
  await page.getByRole('link', { name: 'Documents' }).click();
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('documents.png') });
  await page.getByRole('link', { name: /^One page of DataSpark/ }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Must be so' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Where it is used' })).toBeVisible();
  await expect(page.getByText('Persona Data-Driven David')).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('icp.png'), fullPage: true });

  await expectOnePage(page);
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: test.info().outputPath('print.png'), fullPage: true });
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('heading', { level: 3, name: 'Must be so' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  const table = await savedBy(page, 'Save as CSV');
  const markdown = await savedBy(page, 'Save as Markdown');
  await expect(page.getByText(/Marked as shared today/)).toBeVisible();
  expect(markdown).toContain('# ICP: DataSpark');
  await page.goto(workspaceAddress(browser, '#packs'));
  const give = (name: string, text: string) =>
    page.getByLabel('Pack file (.json)').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await give('dataspark.csv', table);
  await expect(page.getByText('0 new, 0 differ, 1 the same.')).toBeVisible();
  await give('dataspark.md', markdown.replace('- Status: tested', '- Status: current'));
  await expect(page.getByText('0 new, 1 differs, 0 the same.')).toBeVisible();
  await expect(page.getByText('tested became current')).toBeVisible();
  await page.getByRole('button', { name: /^Take all theirs/ }).click();
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByText('“dataspark.md” was taken in.')).toBeVisible();
  await give('notes.md', '# Notes');
  await expect(page.getByText(/holds no ICP and no persona/)).toBeVisible();
  expect(served.strays).toEqual([]);
  await page.close();
});

test('the persona of the worked example is one page of paper, too, with all that is written about him', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await open(browser, '#packs');
  await page.getByRole('button', { name: 'Load DataSpark and the first run' }).click();
  await expect(page.getByText('Loaded DataSpark and the first run.')).toBeVisible();
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('link', { name: /^One page of Data-Driven David/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Data-Driven David' })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('persona.png'), fullPage: true });
  await expectOnePage(page);
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: test.info().outputPath('persona-print.png'), fullPage: true });
  await expect(page.getByRole('navigation')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.close();
});

test('other teams get their own page: form questions, support, a call, product, message templates', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await open(browser, '#packs');
  await page.getByRole('button', { name: 'Load DataSpark and the first run' }).click();
  await expect(page.getByText('Loaded DataSpark and the first run.')).toBeVisible();
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('link', { name: /^Form questions of DataSpark/ }).click();
  await expect(page.getByText('How many people work at your company?')).toBeVisible();
  expect(await savedBy(page, 'Save as CSV')).toMatch(/^Question,Answers,Good answer,Counts\r\n/);
  await page.goBack();
  for (const [name, head] of [
    [/^For support of Data-Driven David/, 'What frustrates them'],
    [/^Call sheet of Data-Driven David/, 'What hurts them'],
    [/^What hurts our ideal customers/, 'Named by most profiles first'],
    [/^Message templates/, 'What stands in braces is filled in by the tool that sends.'],
  ] as const) {
    await page.getByRole('link', { name }).click();
    await expect(page.getByText(head).first()).toBeVisible();
    await expectAccessible(page);
    await page.goBack();
  }
  await page.goto(workspaceAddress(browser, '#share/icp/nobody'));
  await expect(page.getByText('There is no such profile in this workspace.')).toBeVisible();
  await page.close();
});
