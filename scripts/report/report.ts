/**
 * Reads every case of the corpus and writes `docs/reading.md`: against what a person saw on the page, against what was
 * accepted before, and what remains when pages lose their anchors. The numbers in there are always made, never typed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPages, type Pages } from '../pages/chromium';
import { type CorpusCase, casesIn, type ExpectedReading } from '../pages/corpus';
import { findChromium } from '../pages/find-chromium';
import { LossTable } from './losses';
import { compareRows, compareWithSeen, type Outcome, seenOf } from './seen';
import { Tally } from './tally';

const valuesOf = (reading: Pick<ExpectedReading, 'signals'>) => reading.signals.map(({ key, value }) => ({ key, value: JSON.stringify(value) }));

/** One entry per value: found and expected, found only, expected only. */
export function compare(found: Pick<ExpectedReading, 'signals'>, expected: Pick<ExpectedReading, 'signals'>): { key: string; what: Outcome }[] {
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
  const layout = /^(sdui-a|sdui|ember|public|plain|details|wall|classic)/.exec(own)?.[1];
  return layout ? `${site}/${kind}, ${layout}` : `${site}/${kind}`;
}

/** One page waits for the browser while another one is read. */
const pagesAtOnce = 4;

/** Every page is read some fifteen times more for the losses; one in so many keeps the report within two minutes. */
const lossesOfEvery = 5;

interface Tables {
  seen: Record<'key' | 'layout' | 'language', Tally>;
  accepted: Record<'layout' | 'language', Tally>;
  refusals: Tally;
  losses: LossTable;
  pagesSeen: number;
}

async function measure(pages: Pages, each: CorpusCase, tables: Tables, withLosses: boolean): Promise<void> {
  const expected = JSON.parse(readFileSync(join(each.folder, 'expected.json'), 'utf8')) as ExpectedReading;
  const found = await pages.read(each.url, each.page);
  const language = expected.language ?? 'not said';
  tables.refusals.add(expected.refusal ?? 'read', found.refusal === expected.refusal ? 'correct' : 'incorrect');
  for (const { what } of compare(found, expected)) {
    tables.accepted.layout.add(layoutOf(each), what);
    tables.accepted.language.add(language, what);
  }
  const seen = seenOf(each);
  if (seen !== null) {
    tables.pagesSeen += 1;
    for (const { key, what } of [
      ...compareWithSeen(found.signals, seen.values, found.kind),
      ...compareRows(found.rows, seen.rows ?? [], found.kind),
    ]) {
      tables.seen.key.add(key, what);
      tables.seen.layout.add(layoutOf(each), what);
      tables.seen.language.add(language, what);
    }
  }
  if (withLosses) await tables.losses.measure(pages, each, found);
}

function written(cases: readonly CorpusCase[], { seen, accepted, refusals, losses, pagesSeen }: Tables): string {
  return `# Reading

Written by \`npm run report\` from the ${cases.length} invented pages of \`tests/corpus\`, read in Chromium.

## Against what a person sees

For ${pagesSeen} of the pages somebody wrote down what stands there (\`seen.json\`) from the page alone, without knowing what the reader gives. The pages themselves were invented beside the readers, so this is no measure of pages that nobody has seen ([those are counted by hand](reading-unseen.md)). Only keys that can be read off without judging are counted; a value that nobody wrote down counts as incorrect.

${seen.key.table('Per key', '###')}

${seen.layout.table('Per layout', '###')}

${seen.language.table('Per language of the interface', '###')}

## Against what was accepted

Accepted readings are right by definition: these tables show what a change has broken or mended, and what the corpus covers at all.

${accepted.layout.table('Per layout', '###')}

${accepted.language.table('Per language of the interface', '###')}

${refusals.table('Read or refused', '###')}

${losses.table('What remains when a page loses its anchors')}

One family of anchors is taken away at a time, from one page in ${lossesOfEvery}; a page that has nothing of it is not counted. "Wrong" are values that the untouched page does not confirm.
`;
}

/** @returns the exit code: 0, also when something is incorrect, because that is what the report is for. */
export async function main(root = process.env.FITGLASS_ROOT ?? process.cwd()): Promise<number> {
  const bundle = process.env.FITGLASS_BUNDLE;
  const readerPath = bundle ? join(bundle, 'reader-in-page.js') : join(root, '.output', 'chrome-mv3', 'reader.js');
  const cases = casesIn(join(root, 'tests', 'corpus'));
  const tables: Tables = {
    seen: { key: new Tally(), layout: new Tally(), language: new Tally() },
    accepted: { layout: new Tally(), language: new Tally() },
    refusals: new Tally(),
    losses: new LossTable(),
    pagesSeen: 0,
  };
  const pages = await openPages({ executablePath: findChromium(), readerPath });
  try {
    const waiting = cases.map((each, at) => ({ each, withLosses: at % lossesOfEvery === 0 }));
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await measure(pages, next.each, tables, next.withLosses);
    };
    await Promise.all(Array.from({ length: pagesAtOnce }, work));
  } finally {
    await pages.close();
  }
  writeFileSync(join(root, 'docs', 'reading.md'), written(cases, tables));
  console.log(`Wrote docs/reading.md from ${cases.length} cases.`);
  return 0;
}
