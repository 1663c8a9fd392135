// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { limits } from '@/lib/kernel/limits';
import { readPage } from './read-page';
import { takeSnapshot } from './snapshot/take-snapshot';
import { unpackSnapshot } from './snapshot/unpack';

const documentOf = (body: string, lang = 'en') =>
  new DOMParser().parseFromString(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`, 'text/html');
/** The whole way: a look from inside the page, as JSON, read outside. */
async function read(page: Document, href: string) {
  const opened = unpackSnapshot(JSON.parse(JSON.stringify(await takeSnapshot(page, href))));
  if (!opened.ok) throw new Error(opened.error);
  return readPage(opened.value);
}
const profile = (inner: string) =>
  `<main><section><a href="https://www.linkedin.com/in/jane-example/"><h2>Jane Example</h2></a>${inner}<p>Ulm, Germany</p><p>·</p><a href="https://www.linkedin.com/in/jane-example/overlay/contact-info/">Contact info</a></section></main>`;

describe('reading one page', () => {
  it('an address that nobody reads is refused, not guessed', async () => {
    for (const href of ['https://www.linkedin.com/feed/', 'chrome://settings', 'not an address'])
      expect(await read(documentOf('<p>x</p>'), href)).toMatchObject({
        url: href,
        kind: null,
        reader: null,
        refusal: 'not-supported',
        signals: [],
        gaps: [],
      });
  });

  it('every member is always there and the record is plain', async () => {
    const reading = await read(documentOf(profile('<p>CTO at Acme</p>')), 'https://www.linkedin.com/in/jane-example/');
    expect(Object.keys(reading).sort()).toEqual([
      'canonicalUrl',
      'facts',
      'gaps',
      'kind',
      'language',
      'milliseconds',
      'problems',
      'reader',
      'refusal',
      'rows',
      'signals',
      'url',
    ]);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  it('the canonical address drops country, locale, overlay and tracking', async () => {
    for (const href of [
      'https://uk.linkedin.com/in/Jane-Example?trk=x',
      'https://www.linkedin.com/in/jane-example/de/',
      'https://www.linkedin.com/in/jane-example/overlay/contact-info/',
    ])
      expect((await read(documentOf(profile('<p>CTO</p>')), href)).canonicalUrl).toBe('https://www.linkedin.com/in/jane-example/');
    expect((await read(documentOf(''), 'https://www.linkedin.com/in/jos%c3%a9-example')).canonicalUrl).toBe(
      'https://www.linkedin.com/in/jos%C3%A9-example/',
    );
  });

  it('the language is a proper tag or nothing', async () => {
    expect((await read(documentOf('', 'de_AT'), 'https://www.linkedin.com/in/jane-example/')).language).toBe('de-AT');
    expect((await read(documentOf('', '<script>'), 'https://www.linkedin.com/in/jane-example/')).language).toBeNull();
  });

  it('a card that belongs to somebody else is never read', async () => {
    const reading = await read(documentOf(profile('<p>CTO</p>')), 'https://www.linkedin.com/in/john-example/');
    expect(reading).toMatchObject({ refusal: 'stale', signals: [], canonicalUrl: 'https://www.linkedin.com/in/john-example/' });
    expect(reading.facts).toEqual({ lines: [], links: [], traces: [] });
  });

  it('a mutual connection’s link in the card proves nothing', async () => {
    const card = profile('<p>CTO</p><a href="https://www.linkedin.com/in/john-example/">John Example is a mutual connection</a>');
    expect((await read(documentOf(card), 'https://www.linkedin.com/in/john-example/')).refusal).toBe('stale');
  });

  it('a megabyte in every line stays under the caps', async () => {
    const huge = 'hiring spreadsheets '.repeat(50_000);
    const body = profile(`<p>${huge}</p>`) + `<section><h2>About</h2><p>${huge}</p></section>`.repeat(30);
    const reading = await read(documentOf(body), 'https://www.linkedin.com/in/jane-example/');
    expect(JSON.stringify(reading.signals).length).toBeLessThanOrEqual(limits.readingCharacters * 1.1);
    expect(JSON.stringify(reading.facts).length).toBeLessThanOrEqual(limits.factCharacters * 2);
  }, 30_000);
});
