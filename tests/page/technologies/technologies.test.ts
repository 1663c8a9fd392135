/**
 * Whole pages and the technologies that their markup gives away: `expected.json` holds `[name, source, quote]` of each,
 * in order. Pages named "negative" write about technologies, link to their makers or look like them, and give none.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkReading } from '@/lib/app/check-reading';
import { interpret } from '@/lib/app/interpret';
import { smallPlaceParser } from '@/lib/language/places/place-parser';
import { isSignal } from '@/lib/signal/signal';
import type { FingerprintTable } from '@/lib/technology/fingerprint-table';
import { openPages, type Pages } from '../../../scripts/pages/chromium';
import { findChromium } from '../../../scripts/pages/find-chromium';
import { root } from '../../support/sources';

interface Expected {
  url: string;
  technologies: [name: string, source: string, quote: string][];
}

const built = join(root, '.output', 'chrome-mv3');
const cases = readdirSync(import.meta.dirname).filter((name) => existsSync(join(import.meta.dirname, name, 'page.html')));
const table = JSON.parse(readFileSync(join(built, 'data', 'technologies.json'), 'utf8')) as FingerprintTable;
let pages: Pages;

beforeAll(async () => {
  pages = await openPages({ executablePath: findChromium(), readerPath: join(built, 'reader.js') });
});
afterAll(() => pages?.close());

async function technologiesOf(url: string, html: Uint8Array): Promise<Expected['technologies']> {
  const checked = checkReading(await pages.read(url, html));
  if (!checked.ok) throw new Error(checked.error);
  const signal = interpret(checked.value, { parsePlace: smallPlaceParser(), fingerprints: table }).signals.find((each) =>
    isSignal(each, 'company.technologies'),
  );
  expect(signal?.value.map(({ name }) => name) ?? []).toEqual(signal?.evidence.map(({ item }) => item) ?? []);
  return signal?.evidence.map(({ item = '', source, quote }) => [item, source, quote]) ?? [];
}

describe('technologies of a website', () => {
  it.each(cases)('%s', async (name) => {
    const html = readFileSync(join(import.meta.dirname, name, 'page.html'));
    const { url, technologies } = JSON.parse(readFileSync(join(import.meta.dirname, name, 'expected.json'), 'utf8')) as Expected;
    expect(await technologiesOf(url, html)).toEqual(technologies);
    expect(technologies.length === 0).toBe(name.startsWith('negative'));
  });

  it('are looked for nowhere on LinkedIn', async () => {
    const html = readFileSync(join(import.meta.dirname, 'saas-home', 'page.html'));
    const opened = await pages.open('https://www.linkedin.com/company/brightquay-example/', html);
    expect((await opened.snapshot()).traces).toEqual([]);
    await opened.close();
    const website = await pages.open('https://www.brightquay.example/', html);
    expect((await website.snapshot()).traces.length).toBeGreaterThan(20);
    await website.close();
  });

  it('are seen by addresses up to the first parameter, without what tells a pixel who the visitor is', async () => {
    const page = '<h1>Brightquay</h1><img src="https://px.ads.linkedin.com/collect/?pid=1&amp;cid=visitor-77#visitor-78">';
    const opened = await pages.open('https://www.brightquay.example/', new TextEncoder().encode(page));
    const { traces } = await opened.snapshot();
    expect(traces).toContainEqual(['img', 'src', 'https://px.ads.linkedin.com/collect/?pid=1']);
    expect(JSON.stringify(traces)).not.toContain('visitor-7');
    await opened.close();
  });

  it('are seen by the names of cookies, whatever the page calls its pictures, and never by their values', async () => {
    const opened = await pages.open('https://www.brightquay.example/', new TextEncoder().encode('<img name="cookie"><h1>Brightquay</h1>'));
    await opened.evaluate('Object.getOwnPropertyDescriptor(Document.prototype, "cookie").set.call(document, "_hjSessionUser_1=secret-value")');
    const { traces } = await opened.snapshot();
    expect(traces).toContainEqual(['cookie', 'name', '_hjSessionUser_1']);
    expect(JSON.stringify(traces)).not.toContain('secret-value');
    await opened.close();
  });
});
