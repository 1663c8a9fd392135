import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import type { RawReading } from '@/lib/page/reading';
import { openPages, type Pages } from '../../scripts/pages/chromium';
import { casesIn, expectedOf } from '../../scripts/pages/corpus';
import { findChromium } from '../../scripts/pages/find-chromium';
import { pageIsAsItWas, rememberThePage } from '../support/page-as-it-was';
import { leaks, reportOf } from '../support/report-leaks';
import { root } from '../support/sources';
import { everythingOnThePage, standsIn } from './on-the-page';

const readerPath = join(root, '.output', 'chrome-mv3', 'reader.js');
const cases = casesIn(join(root, 'tests', 'corpus'));
let pages: Pages;

beforeAll(async () => {
  pages = await openPages({ executablePath: findChromium(), readerPath });
});
afterAll(() => pages?.close());

const evidence = (reading: RawReading) => [...reading.signals, ...reading.rows.flatMap((row) => row.signals)].flatMap((signal) => signal.evidence.map((each) => ({ key: signal.key, ...each })));

describe('every page of the corpus', () => {
  it('is read in each kind that has a reader', () => {
    expect(cases.length).toBeGreaterThanOrEqual(20);
  });

  it.each(cases)('$name gives what was accepted, quotes the page, leaves it as it was, and can be reported without a word of it', async (each) => {
    const file = join(each.folder, 'expected.json');
    expect({ case: each.name, accepted: existsSync(file) }).toEqual({ case: each.name, accepted: true });
    const opened = await pages.open(each.url, each.page);
    try {
      await opened.evaluate(rememberThePage);
      const snapshot = await opened.snapshot();
      expect(await opened.evaluate(pageIsAsItWas)).toBe(true);
      const reading = readPage(snapshot);
      expect(expectedOf({ ...reading, url: each.url })).toEqual(JSON.parse(readFileSync(file, 'utf8')));
      const said = await opened.evaluate<{ text: string; sources: string }>(everythingOnThePage);
      expect(evidence(reading).filter((quoted) => !standsIn(quoted, said))).toEqual([]);
      const report = reportOf(snapshot);
      expect(report).toMatch(/^Fitglass report 1\nSite: /);
      expect(report).toContain(`${snapshot.outline.lines.length} lines`);
      expect(leaks(report, snapshot)).toEqual([]);
    } finally {
      await opened.close();
    }
  });

  it('is small and invented', () => {
    expect(cases.filter((each) => statSync(each.page).size > 60 * 1024).map((each) => each.name)).toEqual([]);
    const mails = cases.filter((each) => /[\w.+-]+@(?![\w.-]*\.?example\b)[\w-]+\.[\w.-]+/.test(readFileSync(each.page, 'utf8')));
    expect(mails.map((each) => each.name)).toEqual([]);
  });
});
