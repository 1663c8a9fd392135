/**
 * Reads every case of the corpus and holds it against what a person accepted: correct, incorrect and missed values per
 * key, per layout and per language. Writes `docs/reading.md`; the numbers in there are always made, never typed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPages } from '../pages/chromium';
import { type CorpusCase, casesIn, type ExpectedReading } from '../pages/corpus';
import { findChromium } from '../pages/find-chromium';

interface Tally {
  correct: number;
  incorrect: number;
  missed: number;
}

type Table = Map<string, Tally>;

const valuesOf = (reading: Pick<ExpectedReading, 'signals'>) => reading.signals.map(({ key, value }) => ({ key, value: JSON.stringify(value) }));

function add(table: Table, row: string, what: keyof Tally): void {
  const tally = table.get(row) ?? { correct: 0, incorrect: 0, missed: 0 };
  tally[what] += 1;
  table.set(row, tally);
}

/** One entry per value: found and expected, found only, expected only. */
export function compare(found: Pick<ExpectedReading, 'signals'>, expected: Pick<ExpectedReading, 'signals'>): { key: string; what: keyof Tally }[] {
  const wanted = valuesOf(expected);
  const got = valuesOf(found);
  const has = (list: typeof got, each: (typeof got)[number]) => list.some(({ key, value }) => key === each.key && value === each.value);
  return [
    ...got.map((each) => ({ key: each.key, what: has(wanted, each) ? ('correct' as const) : ('incorrect' as const) })),
    ...wanted.filter((each) => !has(got, each)).map(({ key }) => ({ key, what: 'missed' as const })),
  ];
}

/** `linkedin/person, sdui` for `linkedin/person/sdui-not-scrolled`; other kinds have one layout per case. */
function layoutOf({ name }: CorpusCase): string {
  const [site, kind, own = ''] = name.split('/');
  const layout = /^(sdui-a|sdui|ember|public|plain|details|wall)/.exec(own)?.[1];
  return layout ? `${site}/${kind}, ${layout}` : `${site}/${kind}`;
}

function drawn(heading: string, table: Table): string {
  const rows = [...table].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    `## ${heading}`,
    '',
    '| what | correct | incorrect | missed |',
    '|---|--:|--:|--:|',
    ...rows.map(([row, { correct, incorrect, missed }]) => `| ${row} | ${correct} | ${incorrect} | ${missed} |`),
  ].join('\n');
}

/** @returns the exit code: 0, also when something is incorrect, because that is what the report is for. */
export async function main(root = process.env.FITGLASS_ROOT ?? process.cwd()): Promise<number> {
  const bundle = process.env.FITGLASS_BUNDLE;
  const readerPath = bundle ? join(bundle, 'reader-in-page.js') : join(root, '.output', 'chrome-mv3', 'reader.js');
  const cases = casesIn(join(root, 'tests', 'corpus'));
  const tables = { key: new Map() as Table, layout: new Map() as Table, language: new Map() as Table };
  const refusals: Table = new Map();
  const pages = await openPages({ executablePath: findChromium(), readerPath });
  try {
    for (const each of cases) {
      const expected = JSON.parse(readFileSync(join(each.folder, 'expected.json'), 'utf8')) as ExpectedReading;
      const found = await pages.read(each.url, each.page);
      add(refusals, expected.refusal ?? 'read', found.refusal === expected.refusal ? 'correct' : 'incorrect');
      for (const { key, what } of compare(found, expected)) {
        add(tables.key, key, what);
        add(tables.layout, layoutOf(each), what);
        add(tables.language, expected.language ?? 'not said', what);
      }
    }
  } finally {
    await pages.close();
  }
  const text = `# Reading

Written by \`npm run report\`: ${cases.length} invented pages of \`tests/corpus\`, read in Chromium, value by value against the readings that a person accepted. Accepted readings are right by definition, so this table shows what a change has broken or mended, and which keys, layouts and languages the corpus covers at all. It says nothing about pages that nobody has seen.

${drawn('Per key', tables.key)}

${drawn('Per layout', tables.layout)}

${drawn('Per language of the interface', tables.language)}

${drawn('Read or refused', refusals)}
`;
  writeFileSync(join(root, 'docs', 'reading.md'), text);
  console.log(`Wrote docs/reading.md from ${cases.length} cases.`);
  return 0;
}
