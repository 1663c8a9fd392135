/**
 * One page read again and again, each time with other changes made to it. The page is put back in place between two
 * readings, because opening it anew costs ten times as much; pages with frames or shadow roots, which a copy loses, are
 * opened anew.
 */
import { readFileSync } from 'node:fs';
import type { RawReading } from '@/lib/page/reading';
import type { OpenPage, Pages } from '../../scripts/pages/chromium';
import type { CorpusCase } from '../../scripts/pages/corpus';
import { applying } from './harmless-changes';

export interface ChangedReading {
  reading: RawReading;
  /** Whether the changes found anything to change. */
  changed: boolean;
}

/** Kept in the isolated world that every look of ours shares, where the page cannot see it. */
const keep = 'void (globalThis.fitglassOriginal = document.documentElement.cloneNode(true))';
const putBack = 'void document.replaceChild(globalThis.fitglassOriginal.cloneNode(true), document.documentElement)';

const losesByCopying = /<i?frame\b|shadowrootmode/i;

/** Whether a page can be changed where it stands and put back. */
export const staysInPlace = (html: string): boolean => !losesByCopying.test(html);

/** Put back, changed and looked at in one turn: each turn of its own costs as much as the look. */
async function changedOnce(opened: OpenPage, first: string, changes: readonly string[], seed: number): Promise<ChangedReading> {
  const reading = await opened.read(`${first};globalThis.fitglassChanged=${applying(changes, seed)}`);
  return { reading, changed: await opened.evaluate<boolean>('globalThis.fitglassChanged') };
}

/** @param runs lists of changes (texts of functions), none for the page as it is; one reading for each, in order. */
export async function readChanged(
  pages: Pages,
  { url, page }: CorpusCase,
  runs: readonly (readonly string[])[],
  seed: number,
): Promise<ChangedReading[]> {
  const inPlace = staysInPlace(readFileSync(page, 'utf8'));
  const readings: ChangedReading[] = [];
  let opened: OpenPage | null = null;
  try {
    for (const changes of runs) {
      const first: string = opened !== null ? putBack : inPlace ? keep : '';
      opened ??= await pages.open(url, page);
      readings.push(await changedOnce(opened, first, changes, seed));
      if (inPlace) continue;
      await opened.close();
      opened = null;
    }
  } finally {
    await opened?.close();
  }
  return readings;
}
