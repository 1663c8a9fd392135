/**
 * Writes `expected.json` of corpus cases from what the reader gives now. A person then reads every line of the
 * difference: the tool only saves the typing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '@/lib/kernel/errors';
import { openPages } from './chromium';
import { casesIn, expectedOf, pick } from './corpus';
import { findChromium } from './find-chromium';

const usage = 'Usage: npm run accept -- CASE… (e.g. linkedin/person/sdui-not-scrolled, or linkedin/person for all of them) or --all';

/** The reader built with these programs (`scripts/run.mjs` names the folder), else the one of the last `npm run build`. */
function builtReader(root: string): string {
  const bundle = process.env.FITGLASS_BUNDLE;
  return bundle ? join(bundle, 'reader-in-page.js') : join(root, '.output', 'chrome-mv3', 'reader.js');
}

async function accept(argv: readonly string[], root: string, readerPath: string): Promise<void> {
  if (argv.length === 0) throw new ExpectedError('bad-usage', usage);
  const all = casesIn(join(root, 'tests', 'corpus'));
  const chosen = argv.includes('--all') ? all : pick(all, argv);
  if (chosen.length === 0) throw new ExpectedError('bad-input', `No case is named ${argv.join(' or ')}. ${usage}`);
  const pages = await openPages({ executablePath: findChromium(), readerPath });
  try {
    for (const each of chosen) {
      const file = join(each.folder, 'expected.json');
      const text = `${JSON.stringify(expectedOf(await pages.read(each.url, each.page)), null, 2)}\n`;
      const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
      if (text !== before) writeFileSync(file, text);
      console.log(`${text === before ? 'same   ' : before === '' ? 'new    ' : 'changed'} ${each.name}`);
    }
  } finally {
    await pages.close();
  }
}

/** @returns the exit code: 0, 1 for bad input, 2 for bad usage. */
export async function main(argv: readonly string[], root = process.cwd(), readerPath = builtReader(root)): Promise<number> {
  try {
    await accept(argv, root, readerPath);
    return 0;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    console.error(error.message);
    return error.name === 'bad-usage' ? 2 : 1;
  }
}
