import { describe, expect, it } from 'vitest';
import { capture } from './capture';
import type { Node } from './page-tree';

const url = 'https://www.linkedin.com/in/johanna-weatherby/';
const page: Node = [
  'html',
  { lang: 'en' },
  [
    [
      'body',
      {},
      [
        [
          'div',
          { componentkey: 'profileAsideBrowsemapjohanna-weatherby' },
          [
            ['a', { href: url }, ['Johanna Weatherby']],
            ['p', {}, ['Company size: 51-200 employees']],
          ],
        ],
      ],
    ],
  ],
];

describe('a captured page', () => {
  it('keeps its structure and labels, and holds no word of the person, not even inside a key', () => {
    const { html, left, url: made } = capture(page, url);
    expect(left).toEqual([]);
    expect(html).toContain('profileAsideBrowsemap');
    expect(html).toContain('51-200 employees');
    expect(`${html} ${made}`.toLowerCase()).not.toMatch(/johanna|weatherby/);
  });

  it('is not proved while a word of the person is left', () => {
    const tree: Node = [
      'html',
      {},
      [
        [
          'body',
          { 'data-field': 'x' },
          [
            ['p', { itemtype: 'kept' }, ['Full-time']],
            ['template', {}, []],
          ],
        ],
      ],
    ];
    expect(capture(tree, url).left).toEqual([]);
    expect(capture(['html', {}, [['johanna', {}, []]]], url).left).toEqual(['johanna']);
  });
});
