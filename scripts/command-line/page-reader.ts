/**
 * Saved pages to readings, on the way that a press of the button takes: the built reader in Chromium, then the same
 * gate and the same interpretation as in the worker. The reader is the one that was built with these scripts.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AskedWords } from '@/lib/app/asked-words';
import { checkReading } from '@/lib/app/check-reading';
import { interpret } from '@/lib/app/interpret';
import { ExpectedError } from '@/lib/kernel/errors';
import { createPlaceParser } from '@/lib/language/places/place-parser';
import type { Reading } from '@/lib/page/reading';
import { loadGazetteer } from '../data/load-gazetteer';
import { openPages } from '../pages/chromium';
import { findChromium } from '../pages/find-chromium';
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

/** Starts Chromium once for any number of pages. @param asked words of a pack's criteria to look for on the pages. */
export async function openPageReader(asked?: AskedWords): Promise<PageReader> {
  const bundle = process.env.FITGLASS_BUNDLE;
  if (!bundle) throw new Error('FITGLASS_BUNDLE is not set: start this through scripts/run.mjs');
  const parsePlace = createPlaceParser(loadGazetteer());
  const pages = await openPages({ executablePath: findChromium(), readerPath: join(bundle, 'reader-in-page.js') });
  return {
    async read(url, file) {
      const checked = checkReading(await pages.read(url, await checkFile(file)));
      if (!checked.ok) throw new ExpectedError('bad-input', checked.error);
      return interpret(checked.value, { parsePlace, asked });
    },
    close: () => pages.close(),
  };
}
