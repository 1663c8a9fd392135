/** What a press opens in a German verdict, in the narrowest panel: it fits, it is clean, and its mistakes are told where they are. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './expect-accessible';

test.use({ viewport: { width: 320, height: 720 }, reducedMotion: 'reduce' });

async function isClean(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectAccessible(page);
}

/** The long parts start folded. */
async function unfold(page: Page): Promise<void> {
  const folded = page.locator('main :is(h2, h3) > button[aria-expanded=false]');
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test.beforeEach(async ({ page }) => {
      await page.goto('/?state=verdict&lang=de');
      await page.locator('main h1').waitFor();
      await unfold(page);
    });

    test('lights, traits as a list, and everything that is folded', async ({ page }) => {
      for (const light of await page.locator('[data-light] button').all()) await light.click();
      await page.getByRole('button', { name: 'Liste', exact: true }).click();
      for (const folded of await page.locator('summary').all()) await folded.click();
      for (const more of [/^Alle \d+ Gründe zeigen/, /^1 weiteres Zitat/])
        await page.locator('#company-fit').getByRole('button', { name: more }).first().click();
      await expect(page.locator('#traits').getByText('Keine Seite beweist es', { exact: false })).toBeVisible();
      await expect(page.getByText('Es fehlt: ', { exact: false })).toBeVisible();
      await isClean(page);
    });

    test('seeing it differently, answering, taking something out for a moment', async ({ page }) => {
      const company = page.locator('#company-fit');
      await company.getByRole('button', { name: 'Ich sehe das anders' }).click();
      await company.getByRole('button', { name: 'Behalten', exact: true }).click();
      await expect(company.getByText('Wählen Sie, was Sie sehen.')).toBeVisible();
      await expect(company.getByLabel('Warum', { exact: true })).toHaveAccessibleDescription(
        'Schreiben Sie, warum. Es steht künftig neben jedem Urteil.',
      );
      await page
        .getByRole('button', { name: /^Beantworten: / })
        .first()
        .click();
      await company
        .getByRole('button', { name: /^Ohne dies: / })
        .nth(1)
        .click();
      await expect(company.getByText(/^Ohne dies: \d+/).first()).toBeVisible();
      await isClean(page);
      await company.locator('label', { hasText: 'Passt kaum' }).click();
      await company.getByLabel('Warum', { exact: true }).fill('Sie haben gerade gekauft');
      await company.getByRole('button', { name: 'Behalten', exact: true }).click();
      await expect(company).toContainText('Ihr Urteil heute: passt kaum, „Sie haben gerade gekauft“. Fitglass sagt jetzt: passt gut.');
    });

    test('what came of a company, noted and told', async ({ page }) => {
      await page.goto('/?state=notes&lang=de');
      await page.getByRole('button', { name: 'Ihre Notizen', exact: true }).last().click();
      const part = page.getByRole('region', { name: 'Was daraus wurde' });
      await expect(part).toContainText('gewonnen: The audit that their insurer');
      await part.getByRole('button', { name: /^Ergebnis notieren: / }).click();
      await part.locator('label', { hasText: 'Öffentlich für uns gesprochen' }).click();
      await isClean(page);
      await part.getByRole('button', { name: 'Ergebnis notieren', exact: true }).click();
      await expect(part.getByRole('listitem').first()).toContainText('Heute öffentlich für uns gesprochen');
    });
  });
