import { expect, expectAccessible, importPack, savedBy, startEmpty, test, unfold, visit, workspaceAddress } from '../support/e2e';

test('the workspace loads a sample, refuses a broken pack in words, gives the pack away again, and erases everything', async ({
  browserWithExtension: browser,
  served,
}) => {
  await startEmpty(browser);
  const page = await browser.context.newPage();
  await page.goto(workspaceAddress(browser));

  await page.getByRole('link', { name: 'Packs' }).click();
  const chooser = page.getByLabel('Pack file (.json)');
  await chooser.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"fitglass-pack","version":9}') });
  await expect(page.getByText('“broken.json” was not taken in.')).toBeVisible();
  await expect(page.getByText(/this Fitglass reads version 1/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as a file' })).toBeDisabled();

  const pack = {
    format: 'fitglass-pack',
    version: 1,
    name: 'Ours',
    futureMember: { kept: true },
    segments: [{ id: 's', name: 'Shops', market: 'Europe', audience: 'online shops' }],
    icps: [
      {
        id: 'i',
        name: 'Online shops in Hamburg',
        segment: 's',
        status: 'hypothesis',
        pains: [],
        criteria: [
          { id: 'size', kind: 'employees-between', params: { min: 500 }, mode: 'must', weight: 5, because: 'we price per employee' },
          { id: 'later', kind: 'moon-phase', params: {}, mode: 'score', weight: 1, because: 'from a later version' },
        ],
      },
    ],
    personas: [],
    pains: [],
    proofs: [],
    messages: [],
  };
  await chooser.setInputFiles({ name: 'ours.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(pack)) });
  await expect(page.getByText(/moon-phase/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.getByText('“ours.json” was taken in.')).toBeVisible();

  expect(JSON.parse(await savedBy(page, 'Save as a file'))).toEqual(pack);

  await expectAccessible(page);

  const profile = await visit(browser, 'https://www.linkedin.com/company/northloom-demo/about/');
  await browser.press(profile);
  const panel = await browser.panel();
  await expect(panel.getByText('Online shops in Hamburg').first()).toBeVisible({ timeout: 15_000 });
  await unfold(panel, 'Not known yet');
  await expect(panel.getByText(/moon-phase”, a criterion that this version does not know/).first()).toBeVisible();
  await profile.close();

  await page.bringToFront();
  await page.getByRole('link', { name: 'Your data' }).click();
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything was erased.')).toBeVisible({ timeout: 20_000 });
  const left = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('fitglass');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const names = [...database.objectStoreNames].filter((name) => name !== 'meta');
          const transaction = database.transaction(names);
          let rows = 0;
          for (const name of names) {
            const counting = transaction.objectStore(name).count();
            counting.onsuccess = () => {
              rows += counting.result;
            };
          }
          transaction.oncomplete = () => resolve(rows);
        };
      }),
  );
  expect(left).toBe(0);
  expect(served.strays).toEqual([]);
  await page.close();
});

test('what is most done with a profile stands in one line under it', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto(workspaceAddress(browser));
  await importPack(page, {
    format: 'fitglass-pack',
    version: 1,
    name: 'Ours',
    segments: [],
    icps: [{ id: 'i', name: 'Online shops', segment: '', status: 'hypothesis', pains: [], criteria: [] }],
    personas: [],
    pains: [],
    proofs: [],
    messages: [],
  });
  await page.goto(workspaceAddress(browser, '#profiles'));
  const acts = ['Edit', 'Duplicate', 'Remove'].map((act) => page.getByRole(act === 'Edit' ? 'link' : 'button', { name: `${act} Online shops` }));
  await acts[0]!.waitFor();
  const tops = await Promise.all(acts.map(async (act) => Math.round((await act.boundingBox())!.y)));
  expect(new Set(tops).size).toBe(1);
  await page.close();
});
