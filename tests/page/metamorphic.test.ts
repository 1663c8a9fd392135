import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawReading } from '@/lib/page/reading';
import { openPages, type Pages } from '../../scripts/pages/chromium';
import { type CorpusCase, casesIn } from '../../scripts/pages/corpus';
import { findChromium } from '../../scripts/pages/find-chromium';
import { readChanged } from '../support/changed-page';
import { transformations } from '../support/harmless-changes';
import { cutInPlace, cutOff, cuts, lossesFor } from '../support/losses';
import { root } from '../support/sources';
import { strangeValues } from '../support/strange-values';
import { bendsWhenItLooksDifferent, bendsWhenItLosesSomething } from './known-weak';

const cases = casesIn(join(root, 'tests', 'corpus'));
const harmless = Object.entries(transformations);
let pages: Pages;

beforeAll(async () => {
  pages = await openPages({ executablePath: findChromium(), readerPath: join(root, '.output', 'chrome-mv3', 'reader.js') });
});
afterAll(() => pages?.close());

const signalsSaid = (signals: RawReading['signals']) => signals.map(({ key, value, confidence }) => ({ key, value, confidence }));

/** What a person would call the same reading: values and how sure they are; where a quote stood may be named otherwise. */
const said = (reading: RawReading) => ({
  refusal: reading.refusal,
  canonicalUrl: reading.canonicalUrl,
  signals: signalsSaid(reading.signals),
  rows: reading.rows.map((row) => signalsSaid(row.signals)),
});

const seedOf = ({ name }: CorpusCase): number => [...name].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 100_003, 7);

describe.concurrent('a page that only looks different gives the same signals', () => {
  it('is asked of every kind of page in the corpus', () => {
    expect(new Set(cases.map((each) => each.name.split('/').slice(0, 2).join('/'))).has('linkedin/person')).toBe(true);
  });

  it.each(cases)('$name', async (each) => {
    const all = { chosen: 'all of them', changes: harmless.map(([, change]) => change) };
    const runs = [...harmless.map(([name, change]) => ({ chosen: name, changes: [change] })), all];
    const [first, ...readings] = await readChanged(pages, each, [[], ...runs.map(({ changes }) => changes)], seedOf(each));
    const untouched = said(first!.reading);
    const different: unknown[] = [];
    for (const [at, { reading, changed }] of readings.entries()) {
      const { chosen } = runs[at]!;
      if (!isDeepStrictEqual(said(reading), untouched)) different.push({ chosen, ...said(reading), instead: untouched });
      if (chosen === all.chosen && readFileSync(each.page, 'utf8').includes('<main')) expect(changed).toBe(true);
    }
    if (bendsWhenItLooksDifferent.has(each.name)) expect(different, 'it holds now: take it off the list').not.toEqual([]);
    else expect(different).toEqual([]);
  });
});

describe.concurrent('a page that has lost something gives less, and nothing that it did not say before', () => {
  it.each(cases)('$name', async (each) => {
    const bytes = readFileSync(each.page);
    const strange: { lost: string; values: unknown[] }[] = [];
    const shares = cuts.map((share) => ({ share, lost: `all after ${share * 100} %`, change: cutInPlace(bytes, share) }));
    const inPlace = shares.flatMap(({ lost, change }): [string, string][] => (change === null ? [] : [[lost, change]]));
    const lost = [...lossesFor(bytes.toString('utf8')), ...inPlace];
    const [first, ...readings] = await readChanged(pages, each, [[], ...lost.map(([, change]) => [change])], seedOf(each));
    const untouched = first!.reading;
    for (const [at, { reading }] of readings.entries()) strange.push({ lost: lost[at]![0], values: strangeValues(reading, untouched) });
    for (const { share, lost: what, change } of shares)
      if (change === null) strange.push({ lost: what, values: strangeValues(await pages.read(each.url, cutOff(bytes, share)), untouched) });
    const bent = strange.filter(({ values }) => values.length > 0);
    if (bendsWhenItLosesSomething.has(each.name)) expect(bent, 'it holds now: take it off the list').not.toEqual([]);
    else expect(bent).toEqual([]);
  });
});
