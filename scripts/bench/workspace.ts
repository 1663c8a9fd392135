/**
 * The workspace with 200 ICPs of 60 criteria each: first paint, until the screen stands, and the longest task while
 * somebody types into a field and into the search. In the built extension, with a new page for every run.
 */
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launch } from '../browser/launch';
import { findChromium } from '../pages/find-chromium';
import { figuresOf } from './figures';

const icpCount = 200;
const criteriaCount = 60;
/** A pack holds at most 100,000 values, so the ICPs come in several. */
const perPack = 50;
const typed = 'logistics companies in Poland with 50-200 employees';

const kinds = [
  (at: number) => ({ kind: 'employees-between', params: { min: 10 + at, max: 500 + at } }),
  (at: number) => ({ kind: 'location-in', params: { any: at % 2 ? ['DACH'] : ['US'] } }),
  (at: number) => ({ kind: 'industry-in', params: { any: at % 2 ? ['Software Development'] : ['Retail'] } }),
  (at: number) => ({ kind: 'cue', params: { any: [`phrase number ${at}`] } }),
  (at: number) => ({ kind: 'technology', params: { any: at % 2 ? ['HubSpot'] : ['Salesforce'] } }),
];

const packOf = (from: number) => ({
  format: 'fitglass-pack',
  version: 1,
  name: `Bench ${from}`,
  segments: [{ id: `segment-${from}`, name: `Segment ${from}`, market: 'Market', audience: 'Audience' }],
  icps: Array.from({ length: perPack }, (_, at) => ({
    id: `icp-${from + at}`,
    name: `ICP number ${from + at}`,
    segment: `segment-${from}`,
    criteria: Array.from({ length: criteriaCount }, (__, index) => ({
      id: `c${index}`,
      ...kinds[index % kinds.length]!(from + at + index),
      mode: 'score',
      weight: 3,
      because: 'a reason',
    })),
  })),
});

/** Longest task so far, in milliseconds; the browser reports those over 50 ms only. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const holder = globalThis as unknown as { longest: number };
    holder.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) holder.longest = Math.max(holder.longest, duration);
    }).observe({ type: 'longtask' });
  });
const longestTask = (page: Page) => page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
const sayTask = (milliseconds: number) => (milliseconds === 0 ? 'none over 50 ms' : `${milliseconds.toFixed(0)} ms`);

export async function benchWorkspace(root: string, runs: number): Promise<string> {
  const launched = await launch({ extension: join(root, '.output', 'chrome-mv3'), executablePath: findChromium() });
  const address = `chrome-extension://${launched.extensionId}/workspace.html`;
  try {
    const first = await launched.context.newPage();
    await first.goto(`${address}#help`);
    for (let from = 0; from < icpCount; from += perPack)
      await first.evaluate(
        (text) =>
          (globalThis as unknown as { chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } } }).chrome.runtime.sendMessage({
            ask: 'import-pack',
            text,
          }),
        JSON.stringify(packOf(from)),
      );
    await first.close();

    const lines: string[] = [];
    for (const [name, hash, ready] of [
      ['ideal profiles', '#profiles', 'ICP number 0'],
      ['one ICP', '#icp/icp-7', 'ICP number 7'],
      ['start', '#start', 'What do you sell?'],
    ] as const) {
      const paints: number[] = [];
      const stands: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        const page = await launched.context.newPage();
        await page.goto(`${address}${hash}`);
        await page.waitForFunction(
          (text) => document.body.innerText.includes(text) || [...document.querySelectorAll('input')].some(({ value }) => value === text),
          ready,
        );
        const [painted, standing] = await page.evaluate(() => [
          performance.getEntriesByType('paint').find(({ name: paint }) => paint === 'first-contentful-paint')?.startTime ?? 0,
          performance.now(),
        ]);
        paints.push(painted ?? 0);
        stands.push(standing ?? 0);
        await page.close();
      }
      const paint = figuresOf(name, paints);
      const stand = figuresOf(name, stands);
      lines.push(
        `| ${name} | ${paint.median.toFixed(0)} | ${paint.p95.toFixed(0)} | ${stand.median.toFixed(0)} | ${stand.p95.toFixed(0)} | ${runs} |`,
      );
    }

    const page = await launched.context.newPage();
    await page.goto(`${address}#icp/icp-7`);
    const field = page.locator('main input[type=text], main textarea').first();
    await field.click();
    await page.waitForTimeout(1_000);
    await watchTasks(page);
    await page.keyboard.type(typed, { delay: 30 });
    await page.waitForTimeout(1_000);
    const inField = await longestTask(page);
    await page.goto('about:blank');
    await page.goto(`${address}#help`);
    await page.keyboard.press('ControlOrMeta+k');
    await page.waitForTimeout(2_000);
    await watchTasks(page);
    await page.keyboard.type('number 17 phrase', { delay: 30 });
    await page.waitForTimeout(500);
    const inSearch = await longestTask(page);
    return [
      '| screen | first paint, median ms | p95 ms | screen stands, median ms | p95 ms | runs |',
      '|---|--:|--:|--:|--:|--:|',
      ...lines,
      '',
      `Longest task while typing ${typed.length} characters into an ICP’s first field, saving included: ${sayTask(inField)}. Into the search over everything: ${sayTask(inSearch)}.`,
    ].join('\n');
  } finally {
    await launched.close();
  }
}
