/**
 * Draws the extension's icons from the two SVG marks: `npx playwright`'s Chromium renders them without a background.
 * 16 px has its own drawing, because thin lines blur there. Run after changing a mark:
 * `node_modules/.bin/node scripts/make-icons.ts`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const from = new URL('./icon/', import.meta.url);
const to = new URL('../public/icon/', import.meta.url);
const debian = '/usr/bin/chromium';
const sizes = [16, 32, 48, 128];

mkdirSync(to, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (existsSync(debian) ? debian : undefined),
  args: ['--no-sandbox'],
});
for (const size of sizes) {
  const svg = readFileSync(new URL(size === 16 ? 'mark-small.svg' : 'mark.svg', from), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(new URL(`${size}.png`, to), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
console.log(`Wrote ${sizes.map((size) => `${size}.png`).join(', ')} to public/icon.`);
