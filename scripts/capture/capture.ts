/**
 * Turns a saved page into an anonymised case of the corpus and proves it: no word, link, number or id of the original is
 * left but the page's own furniture. What cannot be proved is not written.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '@/lib/kernel/errors';
import { openPages, type Pages } from '../pages/chromium';
import { findChromium } from '../pages/find-chromium';
import { type Furniture, Inventor, inventAddress, ownWords } from './anonymise';
import { knownParts, knownWords, partsOfName } from './known-words';
import { minimise } from './minimise';
import { mapTree, type Node, takeTree, writeTree } from './page-tree';
import { inventedId, leftIn } from './proof';

const usage =
  'Usage: npm run capture -- SAVED.html SITE/KIND/CASE --url URL (e.g. saved.html linkedin/person/sdui-new-card --url https://www.linkedin.com/in/somebody/)';

/** A case holds what its reading rests on; above this it must be cut by hand first. */
const mostBytes = 60 * 1024;

/** Attributes whose values are names of parts of the page. */
const structural =
  /^(?:id|componentkey|role|type|rel|lang|dir|hreflang|itemprop|itemtype|itemscope|name|property|aria-(?:hidden|expanded|haspopup|level|controls|labelledby|describedby)|data-.*)$/;

/** A member's id, up to the name of the card that may follow it without a mark between (research: linkedin-dom §4). */
const memberId =
  /AC[a-z]AA[\w-]*?(?=Topcard|SuggestedForYou|About|Services|Featured|Activity|Experience|Education|Certification|Projects|Volunteer|Skills|Recommendations|Publication|Patents|Course|Honors|TestScores|Language|Organizations|Causes|SupportedLocales|[^\w-]|$)/g;

const wordsOf = (text: string): string[] => [...text.matchAll(/\p{L}{2,}/gu)].map(([word]) => word.toLowerCase());

/** What the page says, as opposed to how it is built: texts, spoken labels, records, and the slugs of its links. */
interface Said {
  words: Set<string>;
  slugs: Set<string>;
  /** Names of parts as they stand. */
  structure: Set<string>;
  title: string;
}

function saidBy(node: Node, said: Said, inScript = false): Said {
  if (typeof node === 'string') {
    if (!inScript || /[{[]/.test(node)) for (const word of wordsOf(node)) said.words.add(word);
    return said;
  }
  const [tag, attributes, children] = node;
  if (tag === 'title' && said.title === '') said.title = children.filter((each) => typeof each === 'string').join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'href') for (const word of wordsOf(safelyDecoded(slugOf(value)))) said.slugs.add(word);
    else if (structural.test(name)) said.structure.add(value);
    else if (name !== 'content') for (const word of wordsOf(value)) said.words.add(word);
  }
  for (const child of children) saidBy(child, said, tag === 'script');
  return said;
}

/** The part of an address that names somebody: the slug on LinkedIn, the host elsewhere. */
function slugOf(href: string): string {
  const url = URL.parse(href);
  if (url === null) return '';
  return /(?:^|\.)linkedin\.com$/.test(url.hostname) ? (url.pathname.split('/')[2] ?? '') : (url.hostname.replace(/^www\./, '').split('.')[0] ?? '');
}

/** A word of a key is a word, not an id: letters only, and not too many. */
const isWord = (part: string): boolean => /^\p{L}{2,24}$/u.test(part);

/**
 * What may stay: the furniture that we know, and of the names of parts also words that the page says nowhere, because a
 * layout that nobody knows yet has names that nobody knows yet.
 */
function furnitureOf(tree: Node, url: string): Furniture {
  const said = saidBy(tree, { words: new Set(), slugs: new Set(), structure: new Set(), title: '' });
  const words = knownWords();
  const known = knownParts();
  const personal = new Set(wordsOf(safelyDecoded(slugOf(url))));
  if (/linkedin\.com\/in\//.test(url)) for (const word of wordsOf(said.title.replace(/[|–-].*$/, ''))) personal.add(word);
  for (const word of said.slugs) if (word.length > 3 && !known.has(word)) personal.add(word);
  personal.delete('linkedin');
  const own = ownWords(personal);
  const built = [...said.structure].flatMap((name) => name.split(own).flatMap((piece, at) => (at % 2 === 0 ? [...piece.matchAll(partsOfName)] : [])));
  const parts = new Set([
    ...known,
    ...built.map(([part]) => part.toLowerCase()).filter((part) => isWord(part) && !said.words.has(part) && !said.slugs.has(part)),
  ]);
  for (const word of personal) parts.delete(word);
  return { words, parts, personal };
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function jsonWithout(text: string, inventor: Inventor): string {
  const change = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string')
      return key.startsWith('@') ? inventor.name(value) : /^https?:/.test(value) ? inventAddress(value, inventor) : inventor.text(value);
    if (typeof value === 'number') return Number(inventor.text(String(Math.trunc(Math.abs(value)))));
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

/** Schema.org names its types by address; they are everybody's. */
const vocabularyAddress = /^https?:\/\/schema\.org\/\w+$/;

function attributeWithout(name: string, value: string, inventor: Inventor): string {
  if (vocabularyAddress.test(value)) return value;
  if (name === 'href') return inventAddress(value, inventor);
  if (/^https?:/.test(value)) return inventAddress(value, inventor);
  if (structural.test(name) || (name === 'content' && /^[a-z]+(?:_[a-z0-9]+)+$/.test(value)))
    return value
      .split(memberId)
      .map((part) => inventor.name(part))
      .join(inventedId);
  return inventor.text(value);
}

export interface Captured {
  html: string;
  url: string;
  /** Original words and numbers that still stand in the result, and words that are neither furniture nor invented; empty when the proof holds. */
  left: string[];
}

/** Pure part: a tree in, HTML and its proof out. */
export function capture(tree: Node, url: string): Captured {
  const furniture = furnitureOf(tree, url);
  const inventor = new Inventor(furniture);
  const changed = mapTree(tree, {
    text: (text) => inventor.text(text),
    script: (text) => jsonWithout(text, inventor),
    attribute: (name, value) => attributeWithout(name, value, inventor),
  });
  const html = `<!doctype html>${writeTree(changed)}\n`;
  return { html, url: inventAddress(url, inventor), left: leftIn(html, inventor, furniture) };
}

/** What a tree of a page reads like: values, not where they stood. */
async function said(pages: Pages, url: string, tree: Node): Promise<string> {
  const { refusal, canonicalUrl, signals, rows } = await pages.read(url, new TextEncoder().encode(`<!doctype html>${writeTree(tree)}`));
  const values = (list: typeof signals) => list.map(({ key, value }) => ({ key, value }));
  return JSON.stringify({ refusal, canonicalUrl, signals: values(signals), rows: rows.map((row) => values(row.signals)) });
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
    const tree = await opened.evaluate<Node>(takeTree);
    await opened.close();
    captured = capture(await minimise(tree, (part) => said(pages, url, part)), url);
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
