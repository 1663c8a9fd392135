// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { takeOutline } from '../outline/take-outline';
import { readEmbedded } from './embedded-data';
import { underHeading } from './heading';
import { linksTo } from './href';
import { memberText, nodesOfType } from './json-ld';
import { labelled } from './label';
import { linesLike } from './line-pattern';
import { metaContent } from './meta';
import { quoteLine, quoteText } from './quote';

const documentOf = (body: string, head = '') =>
  new DOMParser().parseFromString(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, 'text/html');
const outlineOf = (body: string, url = 'https://acme.example/') => takeOutline(documentOf(body), { url });

describe('values beside labels', () => {
  const isIndustry = (text: string) => text.toLowerCase() === 'industry';
  const isAny = (text: string) => ['industry', 'founded'].includes(text.toLowerCase());

  it('come from pairs, else from the line after the label', async () => {
    const outline = await outlineOf('<dl><dt>Industry</dt><dd>Software</dd></dl><p>Industry</p><p>Logistics</p><p>x</p>');
    expect(labelled(outline, isIndustry).map((each) => [each.by, each.values[0]!.text])).toEqual([
      ['pair', 'Software'],
      ['next-line', 'Logistics'],
    ]);
  });

  it('are never another label', async () => {
    const outline = await outlineOf('<p>Industry</p><p>Founded</p><p>1999</p>');
    expect(labelled(outline, isIndustry, { isOther: isAny })).toEqual([]);
  });

  it('stay inside the part that is looked at', async () => {
    const outline = await outlineOf('<p>Industry</p><p>Software</p><p>Industry</p><p>Fishing</p>');
    expect(labelled(outline, isIndustry, { within: { first: 0, last: 2 } }).map((each) => each.values[0]!.text)).toEqual(['Software']);
  });
});

describe('other ways of looking', () => {
  it('lines under a heading end at the next one of its rank', async () => {
    const outline = await outlineOf('<h2>About</h2><p>a</p><h3>More</h3><p>b</p><h2>Jobs</h2><p>c</p>');
    const [about] = underHeading(outline, (text) => text === 'About');
    expect(outline.lines.slice(about!.first, about!.last).map((line) => line.text)).toEqual(['a', 'More', 'b']);
  });

  it('a line is a match when the parser takes it, and sentences are not asked', async () => {
    const outline = await outlineOf(`<p>12</p><p>x</p><p>${'1'.repeat(300)}</p>`);
    expect(linesLike(outline, (text) => (/^\d+$/.test(text) ? Number(text) : null))).toEqual([{ value: 12, line: 0 }]);
  });

  it('links are found by their address', async () => {
    const outline = await outlineOf('<a href="https://www.linkedin.com/company/acme/">us</a><a href="https://x.example/">x</a>');
    expect(linksTo(outline, (url) => url.hostname.endsWith('linkedin.com')).map(({ link }) => link.text)).toEqual(['us']);
  });
});

describe('embedded data', () => {
  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

  it('opens graphs and puts top-level records first', () => {
    const embedded = readEmbedded(
      documentOf(
        '',
        ld('{"@graph":[{"@type":"DiscussionForumPosting","author":{"@type":"Person","name":"Stranger"}},{"@type":"Person","name":"Subject"}]}'),
      ),
    );
    expect(nodesOfType(embedded, ['person']).map((node) => memberText(node, 'name'))).toEqual(['Subject']);
    expect(nodesOfType(embedded, ['Person'], 3).map((node) => memberText(node, 'name'))).toEqual(['Subject', 'Stranger']);
  });

  it('survives broken, huge and hostile blocks', () => {
    const deep = `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`;
    const embedded = readEmbedded(
      documentOf(
        '',
        `${ld('{broken')}${ld('<!-- {"@type":"Thing","name":"wrapped"} -->')}${ld(deep)}${ld(`["${'x'.repeat(500_000)}"]`)}${ld('{"__proto__":{"name":"x"},"@type":"Thing"}')}`,
      ),
    );
    expect(nodesOfType(embedded, ['Thing']).map((node) => memberText(node, 'name'))).toContain('wrapped');
    expect(({} as Record<string, unknown>).name).toBeUndefined();
    expect(embedded.jsonLd.length).toBeLessThan(50);
  });

  it('members have a text or they have none', () => {
    expect(memberText({ name: { '@value': ' A  b ' } }, 'name')).toBe('A b');
    expect(memberText({ name: [{ name: 'First' }, 'Second'] }, 'name')).toBe('First');
    expect(memberText({ name: { other: 1 } }, 'name')).toBeNull();
    expect(memberText({ name: '' }, 'name')).toBeNull();
  });

  it('meta tags are found in the order that is asked for, whatever their spelling', () => {
    const embedded = readEmbedded(
      documentOf('', '<meta name="Description" content="d"><meta property="og:description" content=" o "><meta name="empty" content="">'),
    );
    expect(metaContent(embedded, 'og:description', 'description')).toBe('o');
    expect(metaContent(embedded, 'missing', 'description')).toBe('d');
    expect(metaContent(embedded, 'empty')).toBeNull();
  });
});

describe('quotes', () => {
  it('hold the exact words, a little context and the heading above', async () => {
    const outline = await outlineOf('<section><h2>About</h2><p>Before it.</p><p>We employ 51 people in Ulm.</p><p>After it.</p></section>');
    expect(quoteLine(outline, 2, { part: '51 people' })).toEqual({
      quote: '51 people',
      section: 'About',
      source: 'line',
      prefix: 'We employ',
      suffix: 'in Ulm.',
    });
    expect(quoteLine(outline, 2)).toMatchObject({ quote: 'We employ 51 people in Ulm.', prefix: 'Before it.', suffix: 'After it.' });
  });

  it('on LinkedIn take no context from other lines unless those are named', async () => {
    const outline = await outlineOf('<p>Somebody’s relation</p><p>Our words</p><p>Somebody else</p>', 'https://www.linkedin.com/in/jane/');
    expect(quoteLine(outline, 1)).toEqual({ quote: 'Our words', section: '', source: 'line' });
    expect(quoteLine(outline, 1, { context: { first: 1, last: 3 } })).toMatchObject({ suffix: 'Somebody else' });
  });

  it('are cut without breaking a character and without an ellipsis', async () => {
    const text = `${'a'.repeat(399)}😀b`;
    const outline = await outlineOf(`<p>${text}</p>`);
    expect(quoteLine(outline, 0).quote).toBe('a'.repeat(399));
    expect(text).toContain(quoteText(text, 'meta').quote);
  });
});
