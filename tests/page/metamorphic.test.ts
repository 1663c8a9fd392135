import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RawReading } from '@/lib/page/reading';
import { openPages, type Pages } from '../../scripts/pages/chromium';
import { casesIn } from '../../scripts/pages/corpus';
import { findChromium } from '../../scripts/pages/find-chromium';
import { root } from '../support/sources';
import { applying, transformations } from './transformations';

const cases = casesIn(join(root, 'tests', 'corpus'));
const names = Object.keys(transformations);
let pages: Pages;

beforeAll(async () => {
  pages = await openPages({ executablePath: findChromium(), readerPath: join(root, '.output', 'chrome-mv3', 'reader.js') });
});
afterAll(() => pages?.close());

/** What a person would call the same reading: values and how sure they are; where a quote stood may be named otherwise. */
const said = (reading: RawReading) => ({
  refusal: reading.refusal,
  canonicalUrl: reading.canonicalUrl,
  signals: reading.signals.map(({ key, value, confidence }) => ({ key, value, confidence })),
  rows: reading.rows.map(({ signals }) => signals.map(({ key, value, confidence }) => ({ key, value, confidence }))),
});

describe('a page that only looks different gives the same signals', () => {
  it('is asked of every kind of page in the corpus', () => {
    expect(new Set(cases.map((each) => each.name.split('/').slice(0, 2).join('/'))).has('linkedin/person')).toBe(true);
  });

  it.each(cases)('$name', async (each) => {
    const untouched = said(await pages.read(each.url, each.page));
    const seed = [...each.name].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 100_003, 7);
    for (const chosen of [...names.map((name) => [name]), names]) {
      const opened = await pages.open(each.url, each.page);
      try {
        const before = await opened.evaluate<string>('document.documentElement.outerHTML');
        await opened.evaluate(applying(chosen, seed));
        const after = await opened.evaluate<string>('document.documentElement.outerHTML');
        expect({ chosen, ...said(await opened.read()) }).toEqual({ chosen, ...untouched });
        if (chosen === names && before.includes('<main')) expect(after).not.toBe(before);
      } finally {
        await opened.close();
      }
    }
  });
});
