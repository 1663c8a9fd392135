/** Every state, light and dark: a picture to look at, no axe finding, nothing wider than the panel, nothing executed. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { panelViews } from './panel-fixtures';
import { workspaceViews } from './workspace-fixtures';

const pictures = '.output/screenshots';
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const states = [
  ...Object.keys(panelViews).map((state) => ({ state, width: 360, height: 720 })),
  ...Object.keys(workspaceViews).flatMap((state) => [1024, 1440].map((width) => ({ state, width, height: 900 }))),
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });
    for (const { state, width, height } of states) {
      test(`${state} at ${width} px is clean`, async ({ page }) => {
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        await page.setViewportSize({ width, height });
        await page.goto(`/?state=${state}`);
        await expect(page.locator('main')).toBeVisible();
        await page.screenshot({ path: `${pictures}/${state}${width > 360 ? `-${width}` : ''}-${colorScheme}.png`, fullPage: true });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await expect(page).toHaveTitle('Fitglass gallery');
        expect(await page.locator('#root img, #root script').count()).toBe(0);
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
        expect(errors).toEqual([]);
      });
    }
  });
}
