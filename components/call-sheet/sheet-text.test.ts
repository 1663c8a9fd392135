import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { literal } from '@/lib/kernel/markdown-text';
import { SheetText } from './sheet-text';

const drawn = (markdown: string): string => renderToStaticMarkup(createElement(SheetText, { markdown }));
const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#x27;': "'" };
const read = (markdown: string): string =>
  drawn(markdown)
    .replace(/<[^>]*>/g, '')
    .replace(/&[#\w]+;/g, (sign) => signs[sign]!);

const hostile = [
  '**bold** *x*',
  '[press](https://bad.example/)',
  '<img src=x onerror=alert(1)>',
  '# not a heading',
  '1. a step',
  '- a point',
  '\\[x\\](y)',
  '&lt;b&gt;',
];

it.each(hostile)('shows %s of a page as those very words, and as no element of its own', (text) => {
  const markdown = `- ${literal(text)}`;
  expect(read(markdown)).toBe(text);
  expect(drawn(markdown).match(/<(?!\/|ul|li)[a-z0-9]+/g)).toBeNull();
});

it('draws the signs of the sheet itself: headings, points, strong words and links of the web alone', () => {
  const html = drawn('# A\n\n## B\n\n- **c** d\n  - [e](https://e.example/) [f](javascript:alert) \n\n### G');
  expect(html).toMatch(/<h3[^>]*>A<\/h3>.*<h4[^>]*>B<\/h4>.*<strong>c<\/strong> d.*href="https:\/\/e\.example\/".*<h5[^>]*>G<\/h5>/s);
  expect(html.match(/href/g)).toHaveLength(1);
});
