import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPages, type Pages } from '../../scripts/pages/chromium';
import { casesIn } from '../../scripts/pages/corpus';
import { findChromium } from '../../scripts/pages/find-chromium';
import { isOfThePage, leaks, reportOf, wordsIn } from '../support/report-leaks';
import { root } from '../support/sources';

const cases = casesIn(join(root, 'tests', 'corpus'));
let pages: Pages;

beforeAll(async () => {
  pages = await openPages({ executablePath: findChromium(), readerPath: join(root, '.output', 'chrome-mv3', 'reader.js') });
});
afterAll(() => pages?.close());

describe('the report about a page', () => {
  it('would be seen to leak: a line, an address and a number of the page are found in it', async () => {
    const [first] = cases;
    const opened = await pages.open(first!.url, first!.page);
    const snapshot = await opened.snapshot();
    await opened.close();
    const report = reportOf(snapshot);
    const line = snapshot.outline.lines.map(({ text }) => text).find((text) => wordsIn(text).some(isOfThePage))!;
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
