import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPages, type Pages } from '../../scripts/pages/chromium';
import { findChromium } from '../../scripts/pages/find-chromium';
import { root } from '../support/sources';

const readerPath = join(root, '.output', 'chrome-mv3', 'reader.js');
const profile = 'https://www.linkedin.com/in/jane-example/';
const bytes = (text: string) => new TextEncoder().encode(text);
const card = (inner: string) =>
  `<main><section><a href="${profile}"><h2>Jane Example</h2></a><p>CTO at Acme</p><p>Ulm, Germany</p><p>·</p><a href="${profile}overlay/contact-info/">Contact info</a>${inner}</section></main>`;
const names = (reading: Awaited<ReturnType<Pages['read']>>) =>
  reading.signals.filter((signal) => signal.key === 'person.name').map((signal) => signal.value);
let pages: Pages;

beforeAll(async () => {
  pages = await openPages({ executablePath: findChromium(), readerPath });
});
afterAll(() => pages?.close());

describe('saved pages in Chromium', () => {
  it('run none of their scripts and follow none of their refreshes', async () => {
    const page = `<meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><noscript><meta http-equiv="refresh" content="0;url=https://elsewhere.example/"></noscript>${card('<script>document.querySelector("h2").textContent = "Changed"</script><p onclick="x">x</p><img src="x" onerror="document.title=1">')}`;
    const opened = await pages.open(profile, bytes(page));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(names(await opened.read())).toEqual(['Jane Example']);
    expect(opened.page.url()).toBe(profile);
    await opened.close();
  });

  it('ask the network for nothing', async () => {
    const opened = await pages.open(
      profile,
      bytes(`<link rel="stylesheet" href="https://cdn.example/a.css"><img src="https://cdn.example/b.png">${card('')}`),
    );
    const loaded = await opened.evaluate<number>(
      'performance.getEntriesByType("resource").filter((each) => each.responseStatus > 0 && each.transferSize > 0).length',
    );
    expect(loaded).toBe(0);
    await opened.close();
  });

  it('see the document and nothing of the page’s own world', async () => {
    const opened = await pages.open(profile, bytes(card('')));
    expect(await opened.evaluate<string>('typeof chrome?.runtime?.id + typeof window.pageVariable')).toBe('undefinedundefined');
    await opened.close();
  });

  it.each([
    ['nothing', ''],
    ['a single space', ' '],
    ['unclosed tags', '<main><div><p><a href="x"><table><tr><td>x<script>'],
    ['binary', '\u0000\u0001\u0002<p>'.repeat(1_000)],
    // Chromium 150 needs a minute to parse a hundred thousand of them, before anybody reads; its time grows with the square.
    ['tags ten thousand deep', '<div>'.repeat(10_000)],
    ['an attribute of a megabyte', `<p title="${'x'.repeat(1_000_000)}">x</p>`],
  ])('%s is a page that was not loaded', async (_, text) => {
    expect(await pages.read(profile, bytes(text))).toMatchObject({ kind: 'linkedin/person', refusal: 'not-loaded', signals: [] });
  });

  it('five megabytes are read', async () => {
    const filler = `<ul>${`<li><span>word</span> <b>word</b> ${'more words '.repeat(20)}</li>`.repeat(20_000)}</ul>`;
    expect(filler.length).toBeGreaterThan(5_000_000);
    const reading = await pages.read(profile, bytes(`${card('')}${filler}`));
    expect(names(reading)).toEqual(['Jane Example']);
  });

  it('old encodings are read as their readers meant them', async () => {
    const latin = Uint8Array.from([...`<meta charset="iso-8859-1">${card('')}`.replace('Jane', 'Jörg')].map((character) => character.charCodeAt(0)));
    expect(names(await pages.read(profile, latin))).toEqual(['Jörg Example']);
  });

  it('wrong addresses, missing files and pages that never end are said to be so', async () => {
    await expect(pages.read('ftp://x.example/', bytes('x'))).rejects.toMatchObject({ name: 'bad-input' });
    await expect(pages.read('no address', bytes('x'))).rejects.toMatchObject({ name: 'bad-input' });
    await expect(pages.read(profile, '/nowhere/page.html')).rejects.toThrow('cannot be read');
    const hasty = await openPages({ executablePath: findChromium(), readerPath, timeoutMilliseconds: 1 });
    await expect(hasty.read(profile, bytes(card('')))).rejects.toThrow('did not finish');
    await hasty.close();
  });
});

describe('what only a browser can tell', () => {
  const lines = async (html: string) => {
    const opened = await pages.open('https://acme.example/', bytes(html));
    const { outline } = await opened.snapshot();
    await opened.close();
    return outline.lines.map((line) => line.text);
  };

  it('words that a style sheet hides are not read', async () => {
    expect(
      await lines(
        '<style>.a{display:none}.b{visibility:hidden}</style><p class="a">gone</p><div class="b">gone<p style="visibility:visible">here</p></div><p>seen</p><details><summary>More</summary><p>closed</p></details>',
      ),
    ).toEqual(['here', 'seen', 'More']);
  });

  it('a page that hides everything until its script runs is read all the same', async () => {
    expect(await lines('<style>body{visibility:hidden}</style><h1>Acme</h1><p>We make chairs.</p>')).toEqual(['Acme', 'We make chairs.']);
  });

  it('open shadow roots and frames of the same origin belong to the page, other frames do not', async () => {
    const shadow = '<div><template shadowrootmode="open"><p>before</p><slot></slot></template><p>slotted</p></div>';
    expect(
      await lines(
        `${shadow}<iframe srcdoc="<p>framed</p>"></iframe><iframe src="data:text/html,<p>foreign</p>"></iframe><iframe hidden srcdoc="<p>hidden</p>"></iframe><p>last</p>`,
      ),
    ).toEqual(['before', 'slotted', 'last', 'framed']);
  });

  it('fifty thousand elements are walked without holding the page up', async () => {
    const opened = await pages.open(
      'https://acme.example/',
      bytes('<ul><li><a href="/x"><span>one</span></a><p>two <b>three</b></p></li></ul>'.repeat(9_000)),
    );
    await opened.evaluate(
      'globalThis.longest = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, entry.duration); }).observe({ entryTypes: ["longtask"] }); 0',
    );
    const { outline, milliseconds } = await opened.snapshot();
    expect(outline.elements).toBeGreaterThan(50_000);
    expect(outline.lines.length).toBe(18_000);
    expect(milliseconds).toBeLessThan(10_000);
    await opened.close();
  });
});
