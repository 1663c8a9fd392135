/** `fitglass qualify`: the pages of one prospect and a pack in, one verdict object out. */
import { readFile, stat } from 'node:fs/promises';
import { askedWords } from '@/lib/app/asked-words';
import { qualify } from '@/lib/app/qualify';
import { type OpenedPack, readPack } from '@/lib/exchange/pack';
import { ExpectedError } from '@/lib/kernel/errors';
import { limits } from '@/lib/kernel/limits';
import type { Reading } from '@/lib/page/reading';
import { inputPath } from '../input-path';
import { badUsage, readOptions, single } from '../options';
import { pageArguments } from '../page-arguments';
import { openPageReader } from '../page-reader';
import { defineVerb } from '../verb';

/** Opens a pack file; its size is looked at before it is read. */
async function openPack(file: string): Promise<OpenedPack> {
  const path = inputPath(file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile())
    throw new ExpectedError('bad-input', `there is no pack "${file}": check its name and folder, or print one with "fitglass pack --sample"`);
  if (found.size > limits.packBytes)
    throw new ExpectedError(
      'bad-pack',
      `${file}: it is larger than ${limits.packBytes / 1024 / 1024} MB: a pack holds no prospects and stays far smaller`,
    );
  const opened = readPack(await readFile(path, 'utf8'));
  if (!opened.ok) throw new ExpectedError('bad-pack', `${file}: ${opened.error.message}`);
  return opened.value;
}

function dayOf(text: string | null, now: Date): Date {
  if (text === null) return now;
  const day = new Date(`${text}T12:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime())) throw badUsage(`--today is "${text}": give a day as YYYY-MM-DD`);
  return day;
}

export default defineVerb({
  summary: 'the pages of one prospect and a pack → company and person verdict',
  help: `
Usage: fitglass qualify --pack PACK.json --url URL FILE [--url URL FILE …] [--today YYYY-MM-DD]

Reads all pages (see "fitglass read --help"), joins what they say about one company and one person, and judges the
company against every ICP and the person against every persona of the pack. When the pages speak of several companies:
the one that the person works for if a page of its own was given, else that of the first company page, else the
employer as the profile names it. The person is that of the first page about one.

Out: one JSON object
  {"account":{"signals"},"person":{"signals"},
   "company":[{"icp":{"id","name","grade"},"band","score","low","high","coverage","criteria","exclusions","conflicts","next"}],
   "persona":[{"persona":{"id","name","grade"}, … the same}],"pains":[{"id","name","cues":[{"quote","url","section","source","why"}]}],
   "messages":[{"channel","kind","subject"?,"body","sentences":[{"text","source"}]}]}
  best first. A page that is refused adds nothing and is named on standard error, and so is what was noticed in the pack.
Exit code: 0, or 1 when the pack or a page cannot be read, or 2 for bad usage.
`,
  async run(args, io) {
    const { pages, left } = pageArguments(args);
    const options = readOptions(left, ['pack', 'today']);
    const file = single(options, 'pack');
    const today = dayOf(single(options, 'today'), io.now());
    if (options.rest.length > 0) throw badUsage(`"${options.rest[0]}" has no --url before it`);
    if (file === null) throw badUsage('--pack is missing: give a pack, such as the output of "fitglass pack --sample"');
    if (pages.length === 0) throw badUsage('--url is missing: give at least one page as --url URL FILE');
    const { pack, notes } = await openPack(file);
    for (const note of notes) io.say(`note: ${note.say}`);
    const reader = openPageReader(askedWords(pack));
    const readings: Reading[] = [];
    try {
      for (const { url, file: page } of pages) {
        const reading = await reader.read(url, page);
        if (reading.refusal !== null) io.say(`note: ${url} says nothing (${reading.refusal})`);
        readings.push(reading);
      }
    } finally {
      await reader.close();
    }
    await io.out(qualify({ readings, pack, today }));
    return 0;
  },
});
