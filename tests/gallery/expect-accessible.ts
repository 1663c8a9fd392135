/** Nothing that axe knows of is wrong on a screen of the gallery. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @param scheme A screen that is looked at in light already differs in dark by its colours alone. */
export async function expectAccessible(page: Page, scheme: 'light' | 'dark' = 'light'): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (scheme === 'dark' ? axe.withRules(['color-contrast']) : axe.withTags(rules)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
}
