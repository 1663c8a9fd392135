/**
 * Saved pages to readings, on the way that a press of the button takes: the built reader in Chromium, then the same
 * gate and the same interpretation as in the worker. The reader is the one that was built with these scripts.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AskedWords } from '@/lib/app/asked-words';
import { checkReading } from '@/lib/app/check-reading';
import { interpret } from '@/lib/app/interpret';
import { ExpectedError } from '@/lib/kernel/errors';
import { createPlaceParser, type PlaceParser } from '@/lib/language/places/place-parser';
import type { Reading } from '@/lib/page/reading';
import type { FingerprintTable } from '@/lib/technology/fingerprint-table';
import { loadGazetteer } from '../data/load-gazetteer';
import type { Pages } from '../pages/chromium';
import { inputPath } from './input-path';

/** No saved page that a person looks at is larger; a disk image by mistake must not fill the memory. */
const mostBytes = 64 * 1024 * 1024;

export interface PageReader {
  /** @throws `bad-input` when the file cannot be read or the page cannot be opened; a refusal is a reading. */
  read: (url: string, file: string) => Promise<Reading>;
  close: () => Promise<void>;
}

async function checkFile(file: string): Promise<string> {
  const path = inputPath(file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ExpectedError('bad-input', `there is no file "${file}": check its name and folder`);
  if (found.size > mostBytes)
    throw new ExpectedError('bad-input', `"${file}" is larger than ${mostBytes / 1024 / 1024} MB: save the page itself, without its folder`);
  return path;
}

/** The browser driver is loaded only when there is a page to open: it takes longer than everything else together. */
async function startChromium(readerPath: string): Promise<Pages> {
  const [{ openPages }, { findChromium }] = await Promise.all([import('../pages/chromium'), import('../pages/find-chromium')]);
  return openPages({ executablePath: findChromium(), readerPath });
}

/** For any number of pages; Chromium starts with the first. @param asked words of a pack's criteria to look for on the pages. */
export function openPageReader(asked?: AskedWords): PageReader {
  const bundle = process.env.FITGLASS_BUNDLE;
  if (!bundle) throw new Error('FITGLASS_BUNDLE is not set: start this through scripts/run.mjs');
  let pages: Promise<Pages> | null = null;
  let places: PlaceParser | null = null;
  let fingerprints: FingerprintTable | null = null;
  return {
    async read(url, file) {
      const path = await checkFile(file);
      pages ??= startChromium(join(bundle, 'reader-in-page.js'));
      const checked = checkReading(await (await pages).read(url, path));
      if (!checked.ok) throw new ExpectedError('bad-input', checked.error);
      places ??= createPlaceParser(loadGazetteer());
      if (checked.value.facts.traces.length > 0)
        fingerprints ??= JSON.parse(await readFile(join(bundle, 'technologies.json'), 'utf8')) as FingerprintTable;
      return interpret(checked.value, { parsePlace: places, asked, fingerprints });
    },
    async close() {
      await (await pages)?.close();
    },
  };
}
