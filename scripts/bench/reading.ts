/**
 * What reading costs in the page, cold: every sample is the first run in a fresh isolated world, as a press is. Ours,
 * the browser's own `innerText`, a bare walk over the same tree, and two public page extractors take turns.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPages } from '../pages/chromium';
import { findChromium } from '../pages/find-chromium';
import { bigPage } from './big-page';
import { comparison, figuresOf } from './figures';

const address = 'https://www.linkedin.com/in/elena-brandt-demo/';

/** An expression that resolves to the milliseconds that `work` took. */
const timed = (work: string, set: string = '') =>
  `(async () => { ${set}; const from = performance.now(); await (${work}); return performance.now() - from; })()`;

export interface ReadingBench {
  markdown: string;
  /** Longest task over 50 ms while ours reads the largest page, milliseconds; 0 when there is none. */
  longestTask: number;
}

export async function benchReading(root: string, readerPath: string, runs: number): Promise<ReadingBench> {
  const reader = readFileSync(readerPath, 'utf8');
  const defuddle = readFileSync(join(root, 'node_modules/defuddle/dist/index.js'), 'utf8');
  const readability = readFileSync(join(root, 'node_modules/@mozilla/readability/Readability.js'), 'utf8');
  const contenders: [string, string][] = [
    [
      'Fitglass in the page (outline, pairs, links, embedded data, packed)',
      `(async () => { const from = performance.now(); await eval(${JSON.stringify(reader)}); return performance.now() - from; })()`,
    ],
    ['`document.body.innerText`', timed('document.body.innerText')],
    [
      'bare TreeWalker over the text',
      timed(
        '(() => { const walk = document.createTreeWalker(document.body, 4); let length = 0; while (walk.nextNode()) length += walk.currentNode.data.length; return length; })()',
      ),
    ],
    ['defuddle (whole page to article)', timed('new Defuddle(document).parse()', `${defuddle}; const Defuddle = self.Defuddle`)],
    ['@mozilla/readability (on a clone)', timed('new Readability(document.cloneNode(true)).parse()', readability)],
  ];
  const base = readFileSync(join(root, 'scripts/demo/world/elena-brandt.html'), 'utf8');
  const pages = await openPages({ executablePath: findChromium(), readerPath });
  const parts: string[] = [];
  let longestTask = 0;
  try {
    for (const elements of [5_000, 50_000]) {
      const samples = new Map<string, number[]>(contenders.map(([name]) => [name, []]));
      const count = elements > 10_000 ? Math.ceil(runs / 3) : runs;
      for (let run = 0; run < count; run += 1) {
        const opened = await pages.open(address, Buffer.from(bigPage(base, elements)));
        /** Whoever comes first pays for the page's first styles, so everybody comes first in turn. */
        const order = contenders.map((_, at) => contenders[(at + run) % contenders.length]!);
        for (const [name, expression] of order) {
          const milliseconds = await opened.evaluate<number>(expression);
          samples.get(name)?.push(milliseconds);
        }
        if (elements > 10_000) longestTask = Math.max(longestTask, await opened.evaluate<number>(longest(reader)));
        await opened.close();
      }
      parts.push(`### ${elements.toLocaleString('en')} elements\n\n${comparison([...samples].map(([name, list]) => figuresOf(name, list)))}`);
    }
  } finally {
    await pages.close();
  }
  return { markdown: parts.join('\n\n'), longestTask };
}

/** The browser's own record of tasks over 50 ms while the reader works; 0 when there was none. */
const longest = (reader: string) => `(async () => {
  let worst = 0;
  const observer = new PerformanceObserver((list) => { for (const entry of list.getEntries()) worst = Math.max(worst, entry.duration); });
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.observe({ type: 'longtask' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await eval(${JSON.stringify(reader)});
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return worst;
})()`;
