/** Page and panel side by side in one picture, as they stand in the browser's window. */
import { writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';

const source = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

/** Writes a PNG. Both pages keep their own size; the drawing happens in a tab of its own that is closed again. */
export async function sideBySide(context: BrowserContext, page: Page, panel: Page, path: string): Promise<void> {
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  const canvas = await context.newPage();
  await canvas.setContent(
    `<body style="margin:0;display:inline-flex;align-items:flex-start;background:#888;gap:1px"><img src="${source(left)}"><img src="${source(right)}"></body>`,
  );
  await canvas.waitForFunction(() => [...document.images].every((image) => image.complete));
  writeFileSync(path, await canvas.locator('body').screenshot());
  await canvas.close();
  await page.bringToFront();
}
