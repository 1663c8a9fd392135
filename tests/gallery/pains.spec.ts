/** The block of likely pains at the widths that a panel has, light and dark, folded and opened. */
import { expect, test } from '@playwright/test';

const pictures = '.output/screenshots';
const block = '#pains';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [320, 360, 480]) {
      test(`likely pains at ${width} px stay inside the panel, folded and opened`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto('/?state=pains');
        const pains = page.locator(block);
        await expect(pains.getByRole('heading', { name: 'The queue grows faster than the team' })).toBeVisible();
        await pains.screenshot({ path: `${pictures}/pains-block-${width}-${colorScheme}.png` });
        await pains.getByRole('button', { name: '2 more cues' }).click();
        await pains.getByRole('button', { name: 'More about it' }).click();
        await pains.getByRole('button', { name: /No cue seen for 2 pains/ }).click();
        await expect(pains.getByText('4 months in the present role')).toBeVisible();
        await expect(pains.getByText('First answer within four hours without another hire.')).toBeVisible();
        await expect(pains.getByText('not counted: it is what they do for others')).toBeVisible();
        await pains.screenshot({ path: `${pictures}/pains-block-open-${width}-${colorScheme}.png` });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  });
}

test('the question to ask goes to the clipboard as it stands, and the stated goal is shown with its words', async ({ page }) => {
  await page.goto('/?state=pains');
  const pains = page.locator(block);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pains.getByRole('button', { name: 'Copy the question' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('How long does a customer wait for a first answer on a Monday?');
  await expect(pains.getByRole('heading', { name: 'Goals they state' })).toBeVisible();
  await expect(pains.getByText('20 %, within about a year')).toBeVisible();
});

test('three pains are shown and the rest is one press away', async ({ page }) => {
  await page.goto('/?state=pains-many');
  const pains = page.locator(block);
  await expect(pains.getByRole('heading', { level: 3 })).toHaveCount(3);
  await pains.getByRole('button', { name: '2 more pains' }).click();
  await expect(pains.getByRole('heading', { level: 3 })).toHaveCount(5);
});

test('no cue at all is said, and is no statement about them', async ({ page }) => {
  await page.goto('/?state=pains-not-seen');
  const pains = page.locator(block);
  await expect(pains.getByText('We could not see a cue for any of your pains yet.')).toBeVisible();
  const folded = pains.getByRole('button', { name: 'No cue seen for 2 pains' });
  expect((await folded.boundingBox())!.x).toBe((await pains.getByText('We could not see a cue').boundingBox())!.x);
  await folded.click();
  await expect(pains.getByText('That does not mean that they are not there')).toBeVisible();
});
