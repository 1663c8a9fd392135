import { expect, startEmpty, test, visit } from '../support/e2e';

/** An about page in a layout that nobody has described: the industry stands under a label that no language knows. */
const unreadable = 'https://www.linkedin.com/company/quellmoor-demo/about/';
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quellmoor Werke | LinkedIn</title>
<meta name="pageKey" content="auth_wall_desktop_company"></head><body><main><h1>Join LinkedIn to see Quellmoor Werke</h1>
<form action="https://www.linkedin.com/signup"><input name="email"><button>Agree &amp; Join</button></form></main></body></html>`;

test('a page that was not understood gives a report that holds no word of it', async ({ browserWithExtension: browser, served }) => {
  served.add(unreadable, html);
  await startEmpty(browser);
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await visit(browser, unreadable);
  await browser.press(page);
  const panel = await browser.panel();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'refused', { timeout: 15_000 });
  await panel.getByRole('button', { name: 'Copy a report' }).click();
  await expect(panel.getByText('holds no words of it')).toBeVisible();
  await panel.getByText('See what it says').click();
  const shown = await panel.getByRole('textbox', { name: 'The report' }).inputValue();
  expect(shown).toMatch(/^Fitglass report 1\nSite: LinkedIn \/company\/\*\/about\nKind: linkedin\/company;/);
  for (const word of ['Quellmoor', 'quellmoor', 'Werke', 'Agree', 'https:', 'email']) expect(shown).not.toContain(word);
  expect(served.strays).toEqual([]);
  await page.close();
});
