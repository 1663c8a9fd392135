/**
 * Turns a saved page into an anonymised case of the corpus and proves it: no word, link, number or id of the original is
 * left but the page's own furniture. What cannot be proved is not written.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '@/lib/kernel/errors';
import { openPages } from '../pages/chromium';
import { findChromium } from '../pages/find-chromium';
import { Inventor, inventAddress } from './anonymise';
import { knownWords } from './known-words';
import { mapTree, type Node, takeTree, writeTree } from './page-tree';

const usage =
  'Usage: npm run capture -- SAVED.html SITE/KIND/CASE --url URL (e.g. saved.html linkedin/person/sdui-new-card --url https://www.linkedin.com/in/somebody/)';

/** A case should be minimal; above this it must be cut by hand first. */
const mostBytes = 60 * 1024;

/** Attributes whose values are names of things on the page and hold ids of people in between. */
const structural =
  /^(?:id|componentkey|role|type|rel|lang|dir|hreflang|itemprop|itemtype|itemscope|aria-(?:hidden|expanded|haspopup|level|controls|labelledby|describedby)|data-.*)$/;

/** A member's id, up to the name of the card that may follow it without a mark between (research: linkedin-dom §4). */
const memberId =
  /AC[a-z]AA[\w-]*?(?=Topcard|SuggestedForYou|About|Services|Featured|Activity|Experience|Education|Certification|Projects|Volunteer|Skills|Recommendations|Publication|Patents|Course|Honors|TestScores|Language|Organizations|Causes|SupportedLocales|[^\w-]|$)/g;

/** Structural names are English words in camel case or with marks between; ids and slugs are not. */
function withoutIds(value: string, inventor: Inventor, personal: ReadonlySet<string>): string {
  let made = value.replace(memberId, () => 'ACoAAInvented01').replace(/\d{5,}/g, (digits) => inventor.text(digits));
  for (const word of personal) made = made.split(new RegExp(word, 'i')).join(inventor.text(word));
  return made;
}

/** Words of the page's address, which are the subject's own name. */
const slugWords = (url: string) =>
  new Set(
    [...decodeURIComponent(new URL(url).pathname).matchAll(/\p{L}{3,}/gu)]
      .map(([word]) => word.toLowerCase())
      .filter((word) => !/^(in|company|school|showcase|about|people|jobs|details|experience)$/.test(word)),
  );

function jsonWithout(text: string, inventor: Inventor): string {
  const change = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return key.startsWith('@') ? value : /^https?:/.test(value) ? inventAddress(value, inventor) : inventor.text(value);
    if (Array.isArray(value)) return value.map((each) => change(each, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each, name)]));
    return value;
  };
  try {
    return JSON.stringify(change(JSON.parse(text)));
  } catch {
    return '{}';
  }
}

export interface Captured {
  html: string;
  url: string;
  /** Original words and numbers that still stand in the result; empty when the proof holds. */
  left: string[];
}

/** Pure part: a tree in, HTML and its proof out. */
export function capture(tree: Node, url: string): Captured {
  const inventor = new Inventor(knownWords());
  const personal = slugWords(url);
  const changed = mapTree(tree, {
    text: (text) => inventor.text(text),
    script: (text) => jsonWithout(text, inventor),
    attribute: (name, value) =>
      name === 'href'
        ? inventAddress(value, inventor)
        : structural.test(name) || (name === 'content' && /^[a-z]_|^\d/.test(value)) || name === 'name' || name === 'property'
          ? withoutIds(value, inventor, personal)
          : /^https?:/.test(value)
            ? inventAddress(value, inventor)
            : inventor.text(value),
  });
  const html = `<!doctype html>${writeTree(changed)}\n`;
  const visible = html.replace(/<[^>]*>/g, ' ').toLowerCase();
  const words = new Set([...visible.matchAll(/\p{L}{4,}|\d{5,}/gu)].map(([word]) => word));
  const anywhere = html.toLowerCase();
  const left = [
    ...inventor.replaced().filter((word) => word.length >= 4 && words.has(word)),
    ...[...personal].filter((word) => anywhere.includes(word)),
  ];
  return { html, url: inventAddress(url, inventor), left };
}

async function run(argv: readonly string[], root: string): Promise<void> {
  const at = argv.indexOf('--url');
  const url = at < 0 ? undefined : argv[at + 1];
  const [file, name] = argv.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
  if (!file || !name || !url || URL.parse(url) === null || !/^[a-z-]+\/[a-z-]+\/[a-z0-9-]+$/.test(name)) throw new ExpectedError('bad-usage', usage);
  const folder = join(root, 'tests', 'corpus', name);
  if (existsSync(folder)) throw new ExpectedError('bad-input', `tests/corpus/${name} exists already. Choose another name.`);
  const bundle = process.env.FITGLASS_BUNDLE;
  const pages = await openPages({
    executablePath: findChromium(),
    readerPath: bundle ? join(bundle, 'reader-in-page.js') : join(root, '.output', 'chrome-mv3', 'reader.js'),
  });
  let captured: Captured;
  try {
    const opened = await pages.open(url, file);
    captured = capture(await opened.evaluate<Node>(takeTree), url);
  } finally {
    await pages.close();
  }
  if (captured.left.length > 0)
    throw new ExpectedError(
      'bad-input',
      `Not written: ${captured.left.length} words of the original would be left (${captured.left.slice(0, 5).join(', ')} …). Take those parts out of the saved page first.`,
    );
  if (Buffer.byteLength(captured.html) > mostBytes)
    throw new ExpectedError(
      'bad-input',
      `Not written: ${Math.round(Buffer.byteLength(captured.html) / 1024)} KB, and a case holds at most ${mostBytes / 1024}. Cut the saved page down to the part that matters first.`,
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.html'), captured.html);
  writeFileSync(
    join(folder, 'case.json'),
    `${JSON.stringify({ url: captured.url, readAt: new Date().toISOString(), note: 'say what is special about this page' }, null, 2)}\n`,
  );
  console.log(`Wrote tests/corpus/${name}. Read page.html yourself before you commit it, then: npm run accept -- ${name}`);
}

/** @returns the exit code: 0, 1 for bad input, 2 for bad usage. */
export async function main(argv: readonly string[], root = process.env.FITGLASS_ROOT ?? process.cwd()): Promise<number> {
  try {
    await run(argv, root);
    return 0;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    console.error(error.message);
    return error.name === 'bad-usage' ? 2 : 1;
  }
}
