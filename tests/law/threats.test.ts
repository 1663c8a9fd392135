import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/sources';

const rows = (markdown: string) =>
  [...markdown.matchAll(/^\| ([TN]\d+) \|.*\| `([^`]+)` \|$/gm)].map(([, id, file]) => ({ id: id ?? '', file: file ?? '' }));
const missing = (markdown: string) => rows(markdown).filter(({ file }) => !existsSync(join(root, file)));

describe('the list of threats', () => {
  const markdown = readFileSync(join(root, 'docs/threats.md'), 'utf8');

  it('names an existing test for every threat', () => {
    expect(rows(markdown).length).toBeGreaterThan(20);
    expect(missing(markdown)).toEqual([]);
  });

  it('would notice a test that went away', () => {
    expect(missing('| T99 | x | y | `tests/gone.test.ts` |')).toEqual([{ id: 'T99', file: 'tests/gone.test.ts' }]);
  });

  it('uses each id once', () => {
    const ids = rows(markdown).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
