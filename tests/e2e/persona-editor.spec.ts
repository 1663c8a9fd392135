import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Criterion } from '../../lib/icp/icp';
import type { Persona } from '../../lib/persona/persona';
import type { Launched } from '../../scripts/browser/launch';
import { expect, expectAccessible, startEmpty, test, workspaceAddress } from '../support/e2e';
import { root } from '../support/sources';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const sample = JSON.parse(readFileSync(join(root, 'lib/icp/samples/persona-table.json'), 'utf8'));
const mia: Persona = sample.personas[0];

/** The ICP and pains of the sample, without its persona: that one is written by hand. */
async function openWithIcp(browser: Launched, hash: string): Promise<Page> {
  await startEmpty(browser);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(workspaceAddress(browser, '#packs'));
  const pack = { ...sample, personas: [] };
  await page
    .getByLabel('Pack file (.json)')
    .setInputFiles({ name: 'icp.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(pack)) });
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByText('“icp.json” was taken in.')).toBeVisible();
  await page.goto(workspaceAddress(browser, hash));
  return page;
}

/** All rows of a table, as they are stored. */
function rows<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('fitglass');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as Row[]);
          };
        };
      }),
    table,
  );
}

const sheet = (page: Page, name: string) => page.getByRole('navigation', { name: 'Persona sheets' }).getByRole('link', { name, exact: true }).click();

/** A choice that is drawn as a pill. */
const pill = (page: Page, name: string) => page.locator('label').filter({ has: page.getByRole('checkbox', { name, exact: true }) });

/** Writes one line, says how it counts and why; the new criterion is open after it was added. */
async function addCriterion(page: Page, line: string, { mode, weight, because, reason }: Criterion): Promise<void> {
  const entry = page.getByLabel('Write a criterion');
  await entry.fill(line);
  await expect(page.getByText('Understood:').first()).toBeVisible();
  await entry.press('Enter');
  await expect(entry).toHaveValue('');
  const form = page.locator('[data-criterion]').filter({ has: page.getByLabel('Because') });
  if (mode === 'must') await form.getByText('Must', { exact: true }).click();
  if (mode === 'score') await form.getByLabel('Weight').selectOption(String(weight));
  if (reason) await form.getByLabel('What is said when it applies').fill(reason);
  await form.getByLabel('Because').fill(because);
  await form.getByRole('button', { name: 'Close' }).click();
}

const withoutIds = (criteria: readonly Criterion[]) => criteria.map(({ id: _id, ...criterion }) => criterion);

test('a persona is begun inside an ICP, written by hand, and comes out as the sample that ships', async ({ browserWithExtension: browser }) => {
  const page = await openWithIcp(browser, '#profiles');
  await page.getByRole('link', { name: 'New persona in B2B software, 50–200 people' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /New persona/ })).toBeVisible();
  await expect(page.getByText('Before publishing it needs a name.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'B2B software, 50–200 people' })).toBeChecked();
  await page.getByLabel('Name', { exact: true }).fill(mia.name);
  await expect(page.getByText(/Before publishing it needs a quote/)).toBeVisible();
  await page.getByLabel('Quote', { exact: true }).fill(mia.quote);
  await pill(page, 'Influencer').click();
  await pill(page, 'User').click();
  await page.getByLabel('Their part, in a sentence').fill(mia.role);
  for (const pain of sample.pains) await pill(page, pain.name).click();
  await expectAccessible(page);

  await sheet(page, 'Criteria');
  const lines: Record<string, string> = {
    function: 'works in marketing',
    level: 'manager, team lead or senior',
    title: 'title with marketing manager',
    where: 'based in North America',
    tasks: 'skills email marketing, content marketing, social media marketing, lead generation or marketing analytics',
    work: 'talks about campaign, data-driven, ROI or lead generation',
    'not-in-training': 'not interns',
  };
  for (const criterion of mia.criteria) await addCriterion(page, lines[criterion.id]!, criterion);
  await expectAccessible(page);

  await sheet(page, 'Written profile');
  const more = page.getByRole('button', { name: /^Show \d+ more/ });
  while ((await more.count()) > 0) await more.first().click();
  for (const { category, characteristic, description } of mia.document ?? []) {
    const group = page.getByRole('region', { name: category });
    const field = group.getByLabel(characteristic, { exact: true });
    if ((await field.count()) === 0) {
      await group.getByLabel(`A line of your own in ${category}`).fill(characteristic);
      await group.getByRole('button', { name: 'Add line' }).click();
    }
    await field.fill(description);
  }
  await expect(page.getByText(/Nobody is ever compared with these lines/)).toBeVisible();
  await expectAccessible(page);

  const publish = page.getByRole('button', { name: 'Publish persona' });
  await expect(page.getByText(/^Before publishing, answer on the sheet Mind: “What keeps them up at night\?”/)).toBeVisible();
  await expect(publish).toBeDisabled();
  await sheet(page, 'Mind');
  await expect(page.getByText('Needed, and still open.', { exact: false })).toHaveCount(3);
  await page.getByLabel('What keeps them up at night?').fill('The budget talk in spring');
  await page.getByLabel('What drives them?').fill('Being asked first');
  await expect(page.getByText('Before publishing, answer on the sheet Mind: “What does success look like to them?”', { exact: false })).toBeVisible();
  await expect(publish).toBeDisabled();
  await page.getByLabel('What does success look like to them?').fill('Nobody has told us yet');
  await expect(publish).toBeEnabled();

  await page.getByLabel('Why it changes').fill('Interviews with three marketing managers');
  await publish.click();
  await expect(page.getByText(/Saved and published/)).toBeVisible();

  const [written] = await rows<Persona>(page, 'personas');
  expect(withoutIds(written!.criteria)).toEqual(withoutIds(mia.criteria));
  const byLine = (a: { characteristic: string }, b: { characteristic: string }) => (a.characteristic < b.characteristic ? -1 : 1);
  expect(written!.document?.toSorted(byLine)).toEqual(mia.document?.toSorted(byLine));
  expect(written).toMatchObject({ name: mia.name, quote: mia.quote, role: mia.role, icps: mia.icps, roles: ['influencer', 'user'] });
  expect(written!.pains.toSorted()).toEqual(mia.pains.toSorted());
  expect(await rows<{ reason: string }>(page, 'versions')).toEqual(
    expect.arrayContaining([expect.objectContaining({ reason: 'Interviews with three marketing managers' })]),
  );

  await sheet(page, 'Card');
  for (const { description } of mia.document ?? []) await expect(page.getByRole('cell', { name: description, exact: true }).first()).toBeVisible();
  await expect(page.getByRole('cell', { name: `“${mia.quote}”` })).toBeVisible();
  await expectAccessible(page);
  await page.close();
});

test('who somebody is cannot become a criterion', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(workspaceAddress(browser, '#profiles'));
  const [persona] = await rows<Persona>(page, 'personas');
  await page.goto(workspaceAddress(browser, `#persona/${persona!.id}/criteria`));
  const entry = page.getByLabel('Write a criterion');
  for (const [line, fact] of [
    ['age 30-35', 'age'],
    ['gender: female', 'gender'],
    ['family status: married', 'family'],
  ] as const) {
    await entry.fill(line);
    await expect(page.getByText(new RegExp(`Nobody is judged by ${fact}`, 'i'))).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add', exact: true }).first()).toBeDisabled();
  }
  await page.close();
});

test('titles are tried one by one and as a pasted list', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(workspaceAddress(browser, '#profiles'));
  const [persona] = await rows<Persona>(page, 'personas');
  await page.goto(workspaceAddress(browser, `#persona/${persona!.id}/criteria`));
  const box = page.getByLabel('Titles to try');
  await box.fill('VP Revenue Operations EMEA');
  const read = (term: string) => page.locator('dt', { hasText: term }).locator('xpath=following-sibling::dd[1]');
  await expect(read('Seniority')).toHaveText('VP');
  await expect(read('Manages')).toHaveText('people');
  await expect(read('Functions')).toContainText('operations');
  await expect(page.getByText('Ruled out by a must; 0 of 3 met.')).toBeVisible();
  await expect(page.getByText(/Works in .* from “VP Revenue Operations EMEA”; you want Marketing/)).toBeVisible();

  await box.fill('Marketing Manager\nHead of Sales\nMarketing Intern');
  const row = (title: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) });
  await expect(row('Marketing Manager')).toContainText('Matches.');
  await expect(row('Head of Sales')).toContainText('Ruled out by a must');
  await expect(row('Marketing Intern')).toContainText('Ruled out.');

  await page.getByLabel('None of these words').fill('manager,');
  await expect(row('Marketing Manager')).toContainText('2 of 3 met.');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(row('Marketing Manager')).toContainText('Matches.');
  await expectAccessible(page);
  await page.close();
});

test('mind, talk and what was learned are kept; a copy is a duplicate until it behaves differently', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(workspaceAddress(browser, '#profiles'));
  const [persona] = await rows<Persona>(page, 'personas');
  await page.goto(workspaceAddress(browser, `#persona/${persona!.id}/mind`));
  await page.getByLabel('Do', { exact: true }).fill('Builds every report by hand');
  await page.getByLabel('What keeps them up at night?').fill('The budget talk in March');
  await page.getByLabel('Safety or risk').fill('1');
  await expect(page.getByText(/^Reassure:/)).toBeVisible();
  await page.getByLabel('Safety or risk').fill('5');
  await expect(page.getByText(/^Inspire:/)).toBeVisible();
  await expectAccessible(page);

  await sheet(page, 'Talk');
  await page.getByLabel('How formal').fill('2');
  for (const channel of ['E-mail', 'LinkedIn']) {
    await page.getByLabel('Add a channel').fill(channel);
    await page.getByLabel('Add a channel').press('Enter');
  }
  await page.getByRole('button', { name: 'Move LinkedIn up' }).click();
  await page.getByRole('button', { name: 'Add an objection' }).click();
  await page.getByLabel('They say').fill('We have no time this year.');
  await page.getByLabel('You reply').fill('It takes a morning.');
  await page.getByLabel('When they may leave').fill('Nobody opens the reports any more.');
  await expectAccessible(page);

  await sheet(page, 'Learned');
  await page.getByRole('button', { name: 'Add an exception' }).click();
  await page.getByLabel('What was different', { exact: true }).fill('A founder who does marketing on the side');
  await page.getByRole('button', { name: 'Add an assumption' }).click();
  await page.getByLabel(/^Assumption since/).fill('They hold the budget for tools');
  await page.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('What was learned').fill('Three of five named the budget talk');
  await page.getByRole('button', { name: 'Add this evidence' }).click();
  await expectAccessible(page);
  await expect
    .poll(async () => (await rows<{ id: string; content: Persona }>(page, 'drafts')).find(({ id }) => id === `persona/${persona!.id}`)?.content)
    .toMatchObject({
      mind: { do: 'Builds every report by hand' },
      deeper: { upAtNight: 'The budget talk in March' },
      leaning: { risk: 5, novelty: 3 },
      tone: { formal: 2, technical: 3, serious: 3 },
      channels: ['LinkedIn', 'E-mail'],
      objections: [{ says: 'We have no time this year.', reply: 'It takes a morning.' }],
      stages: { atRisk: 'Nobody opens the reports any more.' },
      exceptions: [{ note: 'A founder who does marketing on the side' }],
      assumptions: [{ text: 'They hold the budget for tools' }],
      evidence: [{ note: 'Three of five named the budget talk', stands: 'supports' }],
    });

  await sheet(page, 'Who');
  await page.getByRole('button', { name: 'Duplicate' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Persona: ${mia.name} (copy)` })).toBeVisible();
  await sheet(page, 'Twin check');
  await expect(page.getByText(/^Duplicates:/)).toBeVisible();
  await sheet(page, 'Mind');
  await page.getByLabel('Do', { exact: true }).fill('Buys every tool that promises automation');
  await sheet(page, 'Twin check');
  await expect(page.getByText(/^Two people who look the same on a page/)).toBeVisible();
  await expect(page.getByRole('row', { name: /what they do/ })).toContainText('Buys every tool');
  await expectAccessible(page);

  await sheet(page, 'Who');
  await page.getByRole('button', { name: 'Make it a negative persona' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Not: / })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Somebody to leave alone' })).toBeChecked();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText(/Removed “Not: /)).toBeVisible();
  await page.close();
});

test('a buying committee says in words who is missing, and keeps the order of the steps', async ({ browserWithExtension: browser }) => {
  const page = await browser.context.newPage();
  await page.goto(workspaceAddress(browser, '#profiles'));
  await page.getByRole('link', { name: 'Buying committee of B2B software, 50–200 people' }).click();
  await expect(page.getByText('Missing: decision-maker, economic buyer, influencer, user, procurement.')).toBeVisible();
  await page.getByRole('button', { name: `Seat for ${mia.name}`, exact: true }).click();
  await expect(page.getByText('Missing: decision-maker, economic buyer, procurement.')).toBeVisible();
  await page.getByLabel('Needed').fill('2');
  await expect(page.getByText(/A decision takes 2 people/)).toBeVisible();
  for (const step of ['Compares prices', 'Reads reviews, at length']) {
    await page.getByLabel('Add a step').fill(step);
    await page.getByLabel('Add a step').press('Enter');
  }
  await page.getByRole('button', { name: 'Move Reads reviews, at length up' }).click();
  await page.getByLabel('Team size').fill('Five to ten');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Publish ICP' }).click();
  await expect(page.getByText(/Saved and published/)).toBeVisible();
  const [icp] = await rows<{ committee: object[]; document: { characteristic: string; description: string }[] }>(page, 'icps');
  expect(icp!.committee).toMatchObject([{ needed: 2 }]);
  expect(icp!.document.find(({ characteristic }) => characteristic === 'Steps before a purchase')?.description).toBe(
    'Reads reviews, at length\nCompares prices',
  );
  await page.reload();
  await expect(page.getByRole('list', { name: 'Steps before a purchase' }).getByRole('listitem').first()).toContainText('Reads reviews, at length');
  await page.close();
});

test('a pain has cues that are tried on a sentence; a proof and a product sheet are written; removing says where it was used and can be undone', async ({
  browserWithExtension: browser,
  served,
}) => {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.goto(workspaceAddress(browser, '#pains'));
  await expectAccessible(page);
  await page.getByRole('button', { name: 'New pain' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Orders copied by hand');
  await page.getByLabel('Challenge').fill('Orders go from the shop to the warehouse by copy and paste.');
  await page.getByLabel('Cues').fill('copy and paste, spreadsheet,');
  await page.getByLabel('Try a sentence').fill('We still copy-and-paste orders into Spreadsheets every night.');
  await expect(page.getByText('Found by “copy and paste”, “spreadsheet”.')).toBeVisible();
  await page.getByLabel('Try a sentence').fill('We love our new warehouse.');
  await expect(page.getByText('No cue finds anything in it.')).toBeVisible();
  await page.getByLabel('Write a criterion').first().fill('hiring for operations');
  await page.getByLabel('Write a criterion').first().press('Enter');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByLabel('Question', { exact: true }).fill('What happens between a click and the parcel?');
  await pill(page, mia.name).click();
  await expect(page.getByRole('row', { name: new RegExp(`^${mia.name}`) }).first()).toContainText('hurts');
  await expectAccessible(page);
  await expect
    .poll(async () => (await rows<{ name: string }>(page, 'pains')).find(({ name }) => name === 'Orders copied by hand'))
    .toMatchObject({ cues: ['copy and paste', 'spreadsheet'], signs: [{ kind: 'hiring-for', params: { functions: ['operations'] } }] });

  await page.goto(workspaceAddress(browser, '#proofs'));
  await page.getByRole('button', { name: 'New proof' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Warehouse in Bremen');
  await page.getByLabel('Figure').fill('−31 % overtime in a quarter');
  await pill(page, 'Orders copied by hand').click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'All proofs' }).click();
  await expect(page.getByText('For: Orders copied by hand · in any segment · no source')).toBeVisible();
  await expectAccessible(page);

  await page.goto(workspaceAddress(browser, '#product'));
  await page.getByRole('button', { name: 'Write the product sheet' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Parcel Check');
  await page.getByLabel('Advantages that nobody else has').fill('Running within a week\nNo project, no consultants');
  await page.getByRole('button', { name: 'Add a competitor' }).click();
  await page.getByRole('textbox', { name: 'Competitor', exact: true }).fill('A spreadsheet');
  await page.getByLabel('What they leave open', { exact: true }).fill('Nobody notices a wrong address');
  await expectAccessible(page);
  await expect
    .poll(async () => (await rows<object>(page, 'products'))[0])
    .toMatchObject({ advantages: ['Running within a week', 'No project, no consultants'], competitors: [{ name: 'A spreadsheet' }] });
  await page.getByRole('link', { name: 'All products' }).click();
  await expect(page.getByText('Against: A spreadsheet')).toBeVisible();

  await page.goto(workspaceAddress(browser, '#segments'));
  await expectAccessible(page);
  await page.getByRole('link', { name: 'B2B software', exact: true }).click();
  await page.getByLabel('Why this one').fill('We know forty of them by name.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove this segment' }).click();
  await expect(page.getByText(/Removed “B2B software”\. It was named by the ICP “B2B software, 50–200 people”/)).toBeVisible();
  expect((await rows<{ segment: string }>(page, 'icps'))[0]?.segment).toBe('');
  await page.getByRole('status').locator('xpath=following-sibling::button').click();
  await expect.poll(async () => (await rows<{ segment: string }>(page, 'icps'))[0]?.segment).toBe('b2b-software');
  await expect(page.getByText('We know forty of them by name.')).toBeVisible();
  expect(served.strays).toEqual([]);
  await page.close();
});
