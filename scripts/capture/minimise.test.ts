import { describe, expect, it } from 'vitest';
import { minimise } from './minimise';
import { type Node, writeTree } from './page-tree';

const filler = (text: string): Node => ['div', {}, [['p', {}, [text.repeat(40)]]]];
const page: Node = [
  'html',
  {},
  [['body', {}, [filler('stranger '), ['main', {}, [filler('advert '), ['section', { id: 'top' }, [['h1', {}, ['Nelbaba']], filler('more ')]]]]]]],
];

describe('a captured page that is made minimal', () => {
  it('keeps what the reading rests on and loses the rest', async () => {
    const made = await minimise(page, async (tree) => /<h1>(.*?)<\/h1>/.exec(writeTree(tree))?.[1] ?? 'nothing');
    const html = writeTree(made);
    expect(html).toContain('<h1>Nelbaba</h1>');
    expect(html).not.toMatch(/stranger|advert|more/);
  });

  it('stays whole when everything counts', async () => {
    const made = await minimise(page, async (tree) => writeTree(tree));
    expect(made).toEqual(page);
  });

  it('leaves the page that it was given as it was', async () => {
    const before = JSON.stringify(page);
    await minimise(page, async () => 'same');
    expect(JSON.stringify(page)).toBe(before);
  });
});
