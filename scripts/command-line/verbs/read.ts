/** `fitglass read`: saved pages in, readings out. */
import { createReadStream } from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError } from '@/lib/kernel/errors';
import { inOrder } from '../in-order';
import { inputLines } from '../input-lines';
import { inputPath } from '../input-path';
import { badUsage, readOptions, single } from '../options';
import { type PageArgument, pageArguments } from '../page-arguments';
import { openPageReader, type PageReader } from '../page-reader';
import { publicReading } from '../public-reading';
import { defineVerb, type Io } from '../verb';

/** Pages open at a time: more than two only wait for each other on small machines. */
const atOnce = 2;

interface Entry {
  url: string | null;
  file: string | null;
  error: string | null;
}

/** One line of the list; null for an empty one. */
function entryOf(line: string, folder: string): Entry | null {
  if (line.trim() === '') return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return { url: null, file: null, error: 'this line is not JSON: write {"url": "https://…", "file": "page.html"}' };
  }
  const { url, file } = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Record<string, unknown>;
  const given = typeof url === 'string' ? url : null;
  if (given === null || typeof file !== 'string')
    return { url: given, file: null, error: 'this line needs "url" and "file", both texts: {"url": "https://…", "file": "page.html"}' };
  return { url: given, file: inputPath(file, folder), error: null };
}

async function* entriesOf(list: string): AsyncGenerator<Entry> {
  const path = inputPath(list);
  const stream = createReadStream(path);
  try {
    for await (const line of inputLines(stream)) {
      const entry = entryOf(line, dirname(path));
      if (entry) yield entry;
    }
  } catch (error) {
    if (error instanceof ExpectedError || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new ExpectedError('bad-input', `the list "${list}" cannot be read: check its name and folder`);
  }
}

const sentence = (error: unknown): string =>
  error instanceof ExpectedError ? error.message : `the reader failed: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;

async function readList(list: string, reader: PageReader, io: Io): Promise<0 | 1> {
  let failed = 0;
  let number = 0;
  const answers = inOrder(entriesOf(list), atOnce, async ({ url, file, error }) => {
    if (url === null || file === null) return { url, error };
    try {
      return publicReading(await reader.read(url, file));
    } catch (unread) {
      return { url, error: sentence(unread) };
    }
  });
  for await (const answer of answers) {
    number++;
    if ('error' in answer) failed++;
    await io.out(answer);
  }
  if (number === 0) throw new ExpectedError('bad-input', `the list "${list}" is empty: put {"url": "https://…", "file": "page.html"} on each line`);
  if (failed > 0) io.say(`fitglass read: ${failed} of ${number} pages could not be read; their lines say why`);
  return failed > 0 ? 1 : 0;
}

async function readPages(pages: readonly PageArgument[], reader: PageReader, io: Io): Promise<0> {
  for (const { url, file } of pages) await io.out(publicReading(await reader.read(url, file)));
  return 0;
}

export default defineVerb({
  summary: 'saved pages → what each says, one reading per line',
  help: `
Usage: fitglass read --url URL FILE
       fitglass read --list LIST.jsonl

Reads saved pages as the extension would: rendered by Chromium under their address, page scripts and network off.
URL is the address that the page was saved from. LIST.jsonl has {"url": …, "file": …} on each line; files are looked
for beside the list, then in the current folder.

Out: one JSON object per line, in the order of the input, always with
  url, canonicalUrl, kind, reader, refusal, signals, rows, gaps, problems, milliseconds
A refusal (stale, not-loaded, wall, not-a-profile, not-supported) is an answer. A line of the list that cannot be read
gives {"url", "error"} and the rest goes on.
Exit code: 0, or 1 when a page could not be read, or 2 for bad usage. Chromium: CHROMIUM_PATH or the one that is found.
`,
  async run(args, io) {
    const { pages, left } = pageArguments(args);
    const options = readOptions(left, ['list']);
    const list = single(options, 'list');
    if (options.rest.length > 0) throw badUsage(`"${options.rest[0]}" has no --url before it`);
    if ((list === null) === (pages.length === 0)) throw badUsage('give either --url URL FILE or --list LIST.jsonl');
    const reader = openPageReader();
    try {
      return list === null ? await readPages(pages, reader, io) : await readList(list, reader, io);
    } finally {
      await reader.close();
    }
  },
});
