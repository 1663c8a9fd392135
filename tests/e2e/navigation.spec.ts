import type { Page } from '@playwright/test';
import { expect, startEmpty, test, visit } from '../support/e2e';
import { documentOf, type Person, people } from '../support/twenty-people';

test.use({ follows: true });

const navigations = 200;

interface Observed {
  samples: number;
  right: number;
  mixes: string[];
}

interface Browser {
  tabs: { query: (about: object) => Promise<{ url?: string }[]> };
}

/** In the panel, every few milliseconds: whose name and company stand there, and where the browser says that the tab stands. */
async function observe(panel: Page): Promise<void> {
  await panel.evaluate(
    (known) => {
      const { chrome } = globalThis as unknown as { chrome: Browser };
      const observed: Observed = { samples: 0, right: 0, mixes: [] };
      Object.assign(globalThis, { observed });
      const sample = async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const text = document.querySelector('main')?.textContent ?? '';
        const slug = tab?.url?.split('/')[4] ?? '';
        observed.samples += 1;
        for (const person of known) {
          const there = text.includes(person.name) || text.includes(person.company);
          if (there && person.slug === slug) observed.right += 1;
          if (there && person.slug !== slug) observed.mixes.push(`${person.name} over ${slug}`);
        }
        setTimeout(sample, 5);
      };
      void sample();
    },
    people.map(({ slug, name, company }) => ({ slug, name, company })),
  );
}

const observed = (panel: Page) => panel.evaluate(() => (globalThis as unknown as { observed: Observed }).observed);

/** The same run every time. Park and Miller's generator: 16807 modulo 2^31 − 1. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Walks {
  /** Not there while a document is still coming. */
  go?: (slug: string, late: number) => void;
}

/** A move may be overtaken by the one before it, as with anybody who clicks fast. */
const overtaken = (move: Promise<unknown>) =>
  move.catch((error: unknown) => {
    if (!/context was destroyed|ERR_ABORTED|interrupted by another navigation|frame was detached/i.test(String(error))) throw error;
  });

const personAt = (page: Page): Person | undefined => people.find(({ url }) => page.url() === url);

test('two hundred random moves among twenty people, and never anybody over somebody else’s page', async ({
  browserWithExtension: browser,
  served,
}) => {
  test.setTimeout(180_000);
  for (const person of people) served.add(person.url, documentOf(person));
  await startEmpty(browser);
  const tabs = [await visit(browser, people[0]!.url), await visit(browser, people[0]!.url)];
  let shown = tabs[0]!;
  await browser.press(shown);
  const panel = await browser.panel();
  await panel.getByRole('button', { name: 'Load the sample profiles' }).click();
  await expect(panel.getByText(people[0]!.name).first()).toBeVisible({ timeout: 15_000 });
  await observe(panel);

  const random = chance(20_261_128);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  let settled = 0;
  for (let move = 0; move < navigations; move += 1) {
    const kind = pick(['click', 'click', 'click', 'load', 'back', 'back', 'forward', 'tab'] as const);
    if (kind === 'click') {
      const click = [pick(people).slug, Math.floor(random() * 500)] as const;
      await overtaken(shown.evaluate(([slug, late]) => (globalThis as unknown as Walks).go?.(slug, late), click));
    }
    if (kind === 'load') await overtaken(shown.goto(pick(people).url, { waitUntil: 'commit' }));
    if (kind === 'back') await overtaken(shown.evaluate(() => history.back()));
    if (kind === 'forward') await overtaken(shown.evaluate(() => history.forward()));
    if (kind === 'tab') {
      shown = pick(tabs);
      await shown.bringToFront();
    }
    await shown.waitForTimeout(Math.floor(random() * 250));
    const person = personAt(shown);
    if (move % 10 === 9 && person) {
      await expect(panel.locator('main')).toContainText(person.name, { timeout: 15_000 });
      settled += 1;
    }
  }
  const { samples, right, mixes } = await observed(panel);
  expect(mixes).toEqual([]);
  expect(samples).toBeGreaterThan(navigations * 5);
  expect(right).toBeGreaterThan(navigations);
  expect(settled).toBeGreaterThan(navigations / 20);

  /* The observer would have seen it: somebody who is put there by hand is a mix. */
  await panel.evaluate(
    (names) => document.querySelector('main')?.append(...names),
    people.slice(0, 2).map(({ name }) => name),
  );
  await expect.poll(async () => (await observed(panel)).mixes.length).toBeGreaterThan(0);
});
