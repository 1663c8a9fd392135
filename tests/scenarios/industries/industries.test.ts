/** Industry names against LinkedIn's two lists, seventeen languages, and what tables write. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { industryNodes } from '@/lib/language/industries/industry-tree';
import { parseIndustry } from '@/lib/language/industries/parse-industry';

const table = (name: string): string[][] =>
  readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'));

interface FirstGeneration {
  linkedinId: number;
  name: string;
}
const { resolve } = createRequire(import.meta.url);
const firstGeneration = JSON.parse(readFileSync(resolve('@teclone/industries/db/industries.json'), 'utf8')) as FirstGeneration[];
const secondGeneration = table('second-generation') as [string, string, string][];

describe('industry names', () => {
  it('resolve every label of the second list, with its code and its place in the tree', () => {
    expect(secondGeneration.length).toBe(434);
    expect(industryNodes.size).toBe(434);
    for (const [id, label, above] of secondGeneration) {
      expect(parseIndustry(label)).toEqual({ text: label, id: Number(id), label, ancestors: above ? above.split(' > ') : [] });
    }
  });

  it('resolve all 147 labels of the first list to the same numbers', () => {
    expect(firstGeneration.length).toBe(147);
    for (const { linkedinId, name } of firstGeneration) expect([name, parseIndustry(name).id]).toEqual([name, linkedinId]);
  });

  it('resolve labels in any case, with "&" for "and", and with odd spaces', () => {
    for (const [id, label] of secondGeneration) {
      for (const changed of [
        label.toUpperCase(),
        label.toLowerCase(),
        label.replaceAll(' and ', ' & '),
        label.replaceAll(' & ', ' and '),
        ` ${label.replaceAll(' ', '\u00A0 ')}  `,
      ]) {
        expect([changed, parseIndustry(changed).id]).toEqual([changed, Number(id)]);
      }
    }
  });

  it.each(table('names'))('reads "%s"', (text, id) => {
    expect(parseIndustry(text!).id).toBe(id ? Number(id) : null);
  });

  it('give a label and a code together or neither', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const read = parseIndustry(text);
        return (
          read.text === text &&
          (read.id === null ? read.label === null && read.ancestors.length === 0 : industryNodes.get(read.id)?.label === read.label)
        );
      }),
    );
  });

  it.each([
    ['letters', 'x'.repeat(100_000)],
    ['separators', 'Software,'.repeat(12_000)],
    ['spaces', ' '.repeat(100_000)],
    ['paths', '>'.repeat(100_000)],
  ])('read 100 KB of %s in at most 20 ms', (_, text) => {
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      parseIndustry(text);
      return performance.now() - start;
    });
    expect(Math.min(...runs)).toBeLessThan(20);
    expect(parseIndustry(text).id).toBeNull();
  });
});
