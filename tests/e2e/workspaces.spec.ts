import { expect, expectAccessible, startEmpty, test, visit, workspaceAddress } from '../support/e2e';

const profileUrl = 'https://www.linkedin.com/in/elena-brandt-demo/';

test('what is saved in one workspace is never seen in another, on the screen, in the panel and in the store', async ({
  browserWithExtension: browser,
  served,
}) => {
  await startEmpty(browser);
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1024, height: 900 });
  await page.goto(workspaceAddress(browser, '#packs'));
  await page.getByRole('button', { name: 'Load DataSpark and the first run' }).click();
  await expect(page.getByText('Loaded DataSpark and the first run.')).toBeVisible();

  const profile = await visit(browser, profileUrl);
  await browser.press(profile);
  const panel = await browser.panel();
  await expect(panel.locator('[data-state="verdict"]')).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText(/In the workspace/)).toHaveCount(0);
  await panel.keyboard.press('s');
  await expect(panel.getByText(/^Saved /)).toBeVisible();

  await page.bringToFront();
  await page.goto(workspaceAddress(browser, '#workspaces'));
  await page.getByLabel('A new workspace').fill('Client Northloom');
  await page.getByRole('button', { name: 'Create' }).click();
  await expect(page.getByText('Created Client Northloom.')).toBeVisible();
  await page.getByRole('button', { name: 'Rename Client Northloom' }).click();
  await page.getByLabel('New name of Client Northloom').fill('Client N');
  await page.getByRole('button', { name: 'Keep name' }).click();
  await expect(page.getByRole('heading', { name: 'Client N' })).toBeVisible();
  await expectAccessible(page);
  await page.screenshot({ path: test.info().outputPath('workspaces.png') });

  /* The other open page follows; both begin anew in the other workspace. */
  const other = await browser.context.newPage();
  await other.goto(workspaceAddress(browser, '#data'));
  await expect(other.getByRole('button', { name: /^Remove: / })).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Switch to Client N' }).click();
  await expect(page.getByRole('heading', { name: /Client N.*open now/ })).toBeVisible();
  await expect(other.getByText('Nothing saved. Press S in the panel')).toBeVisible();
  const switcher = other.locator('summary', { hasText: 'Client N' });
  await expect(switcher).toBeVisible();
  await expect(panel.getByText('In the workspace Client N')).toBeVisible({ timeout: 15_000 });
  await profile.bringToFront();
  await expect(panel.locator('[data-state="empty-workspace"]')).toBeVisible({ timeout: 15_000 });

  /* Nothing of the first one stands in the second one’s store. */
  const rows = await other.evaluate(async () => {
    const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('fitglass-workspace-') ? [name] : []));
    return Promise.all(
      names.map(
        (name) =>
          new Promise<string>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const database = opening.result;
              const stores = [...database.objectStoreNames];
              const transaction = database.transaction(stores);
              const found: unknown[] = [];
              for (const store of stores) {
                const reading = transaction.objectStore(store).getAll();
                reading.onsuccess = () => found.push(...reading.result);
              }
              transaction.oncomplete = () => {
                database.close();
                resolve(JSON.stringify(found));
              };
            };
          }),
      ),
    );
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]).not.toMatch(/dataspark/i);

  /* Back through the switcher in the head: all is as it was. */
  await other.bringToFront();
  await switcher.click();
  await other.getByRole('button', { name: 'Switch to My own' }).click();
  await expect(other.getByRole('button', { name: /^Remove: / })).toBeVisible();
  await profile.bringToFront();
  await expect(panel.locator('[data-state="verdict"]')).toBeVisible({ timeout: 15_000 });
  await expect(panel.getByText('In the workspace My own')).toBeVisible();
  await other.close();
  await profile.close();

  /* Deleting waits ten seconds and can be stopped. */
  await page.bringToFront();
  await page.getByRole('button', { name: 'Delete Client N' }).click();
  await page.getByRole('button', { name: 'Stop, keep it' }).click();
  await expect(page.getByRole('heading', { name: 'Client N' })).toBeVisible();
  await page.getByRole('button', { name: 'Delete Client N' }).click();
  await expect(page.getByRole('heading', { name: 'Client N' })).toHaveCount(0, { timeout: 20_000 });
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort())).toEqual(['fitglass', 'fitglass-register']);
  expect(served.strays).toEqual([]);
  await page.close();
});

test('erasing everything erases every workspace', async ({ browserWithExtension: browser }) => {
  await startEmpty(browser);
  const page = await browser.context.newPage();
  await page.goto(workspaceAddress(browser, '#workspaces'));
  await page.getByLabel('A new workspace').fill('Client A');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Switch to Client A' }).click();
  await expect(page.getByRole('heading', { name: /Client A.*open now/ })).toBeVisible();
  /* Not waited for: this very page begins anew in the workspace that is left. */
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }).chrome;
    void runtime.sendMessage({ ask: 'erase-everything' });
  });
  await expect(page.getByRole('heading', { name: /My own.*open now/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Client A' })).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort())).toEqual(['fitglass', 'fitglass-register']);
  await page.close();
});
