import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isAnchorWord } from '@/lib/app/anchor-words';
import { checkReading } from '@/lib/app/check-reading';
import { pageReport } from '@/lib/app/page-report';
import { readPage } from '@/lib/page/read-page';
import type { OpenedSnapshot } from '@/lib/page/snapshot/unpack';
import { gapStates } from '@/lib/signal/gap';
import { signalKeys } from '@/lib/signal/vocabulary';
import { openPages, type Pages } from '../../scripts/pages/chromium';
import { casesIn } from '../../scripts/pages/corpus';
import { findChromium } from '../../scripts/pages/find-chromium';
import { root } from '../support/sources';

const cases = casesIn(join(root, 'tests', 'corpus'));
let pages: Pages;

beforeAll(async () => {
  pages = await openPages({ executablePath: findChromium(), readerPath: join(root, '.output', 'chrome-mv3', 'reader.js') });
});
afterAll(() => pages?.close());

function reportOf(opened: OpenedSnapshot): string {
  const reading = checkReading(readPage(opened));
  if (!reading.ok) throw new Error(reading.error);
  return pageReport(opened, reading.value);
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The report's own words: they stand in every report, or name a key, a state, a reader, a page kind. */
const frame = new Set(
  wordsIn(
    `Fitglass report Site LinkedIn website Kind reader none refusal Layout print build told Language Counts elements lines sections
    pairs links items records metas Landmarks main header footer section article aside dialog form Read rows Problems Parts generation
    unknown sdui company ember guest sales navigator stale loaded wall profile supported identity unproven page empty wall signal left
    source failed nothing found data view name test testid sdui screen component anonymize field componentkey lead account search result
    ${signalKeys.join(' ')} ${gapStates.join(' ')}`.replace(/([a-z])([A-Z])/g, '$1 $2'),
  ).concat(
    signalKeys.flatMap((key) => wordsIn(key)),
    wordsIn(gapStates.join(' ')),
  ),
);

/** Words, and numbers of five digits and more, that the page shows, links to or carries in its parts' names. */
function ofThePage({ href, outline, embedded }: OpenedSnapshot): { words: Set<string>; numbers: Set<string> } {
  const texts = [
    decoded(href),
    outline.title,
    ...outline.lines.map(({ text }) => text),
    ...outline.links.flatMap((link) => [decoded(link.href), link.text, link.label]),
    ...outline.sections.map(({ heading }) => heading),
    ...embedded.meta.map(({ content }) => content),
  ];
  const names = outline.sections.flatMap((section) => section.names);
  return {
    words: new Set(texts.flatMap(wordsIn)),
    numbers: new Set([...texts, ...names].flatMap((text) => text.match(/\d{5,}/g) ?? [])),
  };
}

/** Of a report, everything that could have come from the page. */
function leaks(report: string, opened: OpenedSnapshot): string[] {
  const { words, numbers } = ofThePage(opened);
  const text = report
    .replace(/print: [0-9a-f]{8}/, '')
    .replace(/reader: [a-z/-]+@\d+/, '')
    .replace(/Kind: [a-z/-]+/, '');
  const leaked = wordsIn(text).filter((word) => words.has(word) && !isAnchorWord(word) && !frame.has(word));
  const ids = (text.match(/\d{5,}/g) ?? []).filter((number) => numbers.has(number));
  const addresses = text.match(/https?:|www\.|\bAC[a-z]A[\w-]{6,}|@[a-z]/g) ?? [];
  return [...leaked, ...ids, ...addresses];
}

describe('the report about a page', () => {
  it.each(cases)('$name: says how it is laid out, and no word, number or address of it', async (each) => {
    const opened = await pages.open(each.url, each.page);
    try {
      const snapshot = await opened.snapshot();
      const report = reportOf(snapshot);
      expect(report).toMatch(/^Fitglass report 1\nSite: /);
      expect(report).toContain(`${snapshot.outline.lines.length} lines`);
      expect(leaks(report, snapshot)).toEqual([]);
    } finally {
      await opened.close();
    }
  });

  it('would be seen to leak: a line, an address and a number of the page are found in it', async () => {
    const [first] = cases;
    const opened = await pages.open(first!.url, first!.page);
    const snapshot = await opened.snapshot();
    await opened.close();
    const report = reportOf(snapshot);
    const line = snapshot.outline.lines
      .map(({ text }) => text)
      .find((text) => wordsIn(text).some((word) => !isAnchorWord(word) && !frame.has(word)))!;
    expect(leaks(`${report}\n${line}`, snapshot)).not.toEqual([]);
    expect(leaks(`${report}\nhttps://acme.example`, snapshot)).not.toEqual([]);
  });

  it('is the same for two people on one layout, and another for another layout', async () => {
    const html = (name: string, slug: string, id: string, extra = '') =>
      Buffer.from(
        `<!doctype html><html lang="en"><title>${name} | LinkedIn</title><body><main id="workspace"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile"><section componentkey="com.linkedin.sdui.profile.card.ref${id}Topcard"><a href="https://www.linkedin.com/in/${slug}/"><h2>${name}</h2></a><p>Head of Sales</p></section>${extra}</div></main></body></html>`,
      );
    const of = async (name: string, slug: string, id: string, extra?: string) => {
      const opened = await pages.open(`https://www.linkedin.com/in/${slug}/`, html(name, slug, id, extra));
      const report = reportOf(await opened.snapshot());
      await opened.close();
      return report;
    };
    const print = (report: string) => /print: (\w+)/.exec(report)?.[1];
    const ada = await of('Ada Quellmoor', 'ada-quellmoor-demo', 'ACoAADemoAda0001');
    const bo = await of('Bo Rosenbaek', 'bo-rosenbaek-demo', 'ACoAADemoBoR0002xyz');
    expect(print(ada)).toBe(print(bo));
    expect(ada).toContain('Layout: sdui-b');
    expect(ada).toContain('componentkey=com.linkedin.sdui.profile.card.ref*Topcard');
    const other = await of(
      'Ada Quellmoor',
      'ada-quellmoor-demo',
      'ACoAADemoAda0001',
      '<section data-view-name="profile-card-superpowers"><p>Ada</p></section>',
    );
    expect(print(other)).not.toBe(print(ada));
    expect(other).toContain('data-view-name=profile-card-superpowers');
  });
});
