/** Measures everything in one run and writes `docs/performance.md`; the words in that file come from here. */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchClick } from './click';
import { benchJudging } from './judging';
import { benchReading } from './reading';
import { benchSizes } from './sizes';
import { benchTechnologies } from './technologies';
import { benchWorkspace } from './workspace';

/**
 * @param args `--quick` for a run that only shows that everything works; it writes nothing. `--technologies` for that
 * part alone, printed; `--workspace` likewise. `--pages FOLDER` adds saved pages from outside the repository to the comparison of technologies.
 */
export async function main(args: readonly string[]): Promise<number> {
  const root = process.env.FITGLASS_ROOT ?? process.cwd();
  const quick = args.includes('--quick');
  const runs = quick ? 3 : 30;
  const readerPath = join(
    process.env.FITGLASS_BUNDLE ?? join(root, '.output/chrome-mv3'),
    process.env.FITGLASS_BUNDLE ? 'reader-in-page.js' : 'reader.js',
  );
  const more = args.includes('--pages') ? (args[args.indexOf('--pages') + 1] ?? null) : null;
  if (args.includes('--workspace')) {
    console.log(await benchWorkspace(root, quick ? 3 : 15));
    return 0;
  }
  console.error('Technologies …');
  const technologies = await benchTechnologies(root, readerPath, runs, more);
  if (args.includes('--technologies')) {
    console.log(technologies);
    return 0;
  }
  console.error('Reading …');
  const reading = await benchReading(root, readerPath, runs);
  console.error('Judging …');
  const judging = await benchJudging(quick ? 5 : 60);
  console.error('Click to verdict …');
  const click = await benchClick(root, quick ? 3 : 25);
  console.error('Workspace …');
  const workspace = await benchWorkspace(root, quick ? 3 : 15);
  const markdown = `# Performance

Written by \`npm run bench\` on ${cpus().length} cores, Node ${process.version}. Machines are noisy: compare within this run, by the ratios. Every reading sample is the first run in a fresh isolated world.

## Reading a page
Budgets: 5,000 elements p95 ≤ 40 ms; 50,000 elements ≤ 400 ms in all and no task over 50 ms.

${reading.markdown}

Longest task while ours reads 50,000 elements: ${reading.longestTask === 0 ? 'none over 50 ms' : `${reading.longestTask.toFixed(0)} ms`}.

## Technologies of a website
Outside the page; both are given the same pages in turns.

${technologies}

## Judging
Budget: 1 account × 50 ICPs × 30 criteria ≤ 5 ms.

${judging}

## From the panel's question to the verdict
Reads the page, folds, judges and stores. Budgets: p95 ≤ 150 ms with the worker alive, ≤ 350 ms with it dead.

${click}

## Workspace
With 200 ICPs of 60 criteria. Budgets: first paint ≤ 500 ms, no task over 50 ms while typing.

${workspace}

## What ships
Budgets: reader ≤ 30 KB gzip, background ≤ 250 KB, panel JavaScript ≤ 200 KB gzip.

${benchSizes(root)}
`;
  if (quick) console.log(markdown);
  else {
    writeFileSync(join(root, 'docs', 'performance.md'), markdown);
    console.log('Wrote docs/performance.md');
  }
  return 0;
}
