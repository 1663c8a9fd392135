/** Every state, light and dark: a picture to look at, no axe finding, nothing wider than the panel, nothing executed. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';
import { panelViews } from './panel-fixtures';
import { workspaceViews } from './workspace-fixtures';

const pictures = '.output/screenshots';

/** The dossier, also in the narrowest panel and in a wide one. */
const narrowAndWide = ['verdict', 'company-page', 'hostile', 'too-early', 'reading'];

const states = [
  ...Object.keys(panelViews).map((state) => ({ state, width: 360, height: 720 })),
  ...narrowAndWide.flatMap((state) => [320, 480, 600].map((width) => ({ state, width, height: 700 }))),
  ...Object.keys(workspaceViews).flatMap((state) => [1024, 1440].map((width) => ({ state, width, height: 900 }))),
];

test.use({ reducedMotion: 'reduce' });

for (const { state, width, height } of states)
  test(`${state} at ${width} px is clean, light and dark`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.setViewportSize({ width, height });
    await page.goto(`/?state=${state}`);
    await expect(page.locator('main')).toBeVisible();
    await expect(page).toHaveTitle('Fitglass gallery');
    expect(await page.locator('#root img, #root script').count()).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${pictures}/${state}${width === 360 ? '' : `-${width}`}-${colorScheme}.png`, fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectAccessible(page, colorScheme);
    }
    expect(errors).toEqual([]);
  });

/** A sentence of each that must stand there in German. */
const german: readonly (readonly [state: string, says: string])[] = [
  ['not-pressed-linkedin', 'Auf LinkedIn mitlesen'],
  ['refused-wall', 'Die Seite liegt hinter einer Tür'],
  ['refused-not-loaded', 'Noch nicht geladen'],
  ['empty-workspace', 'Wen suchen Sie?'],
  ['ruled-out-by-you', 'Rückgängig, wieder aufnehmen'],
  ['typed-values', 'Etwas eintragen oder berichtigen'],
  ['pains', 'Wo drückt vermutlich der Schuh?'],
  ['verdict', 'Passt dieses Unternehmen zu uns?'],
  ['company-page', 'Widersprüchliche Quellen'],
  ['too-early', 'Zu früh für ein Urteil'],
  ['avoid', 'Passt zu einem Profil, das Sie meiden.'],
  ['unknown-company', 'Unternehmensseite öffnen'],
  ['notes', 'Wer hier beim Kauf mitredet'],
  ['company-no', 'Sie haben Halden Grid am 12. März ausgeschlossen'],
  ['rows-people', '8 Personen auf dieser Seite'],
  ['rows-companies', '6 Unternehmen auf dieser Seite'],
  ['rows-team', 'Zeilen werden nicht behalten.'],
  ['rows-empty', 'Noch keine Zeilen'],
];

for (const [state, says] of german)
  test(`${state} says it in German, to screen readers too, and fits at 320 and 360 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto(`/?state=${state}&lang=de`);
    await expect(page.getByText(says).first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expectAccessible(page);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 720 });
      await page.screenshot({ path: `${pictures}/${state}-de-${width}.png`, fullPage: true });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
