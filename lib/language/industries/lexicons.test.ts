/** The tables that are written by hand: nothing twice, nothing that an earlier list overrules, no code that does not exist. */
import { describe, expect, it } from 'vitest';
import { industryKey } from './industry-key';
import { industryNodes } from './industry-tree';
import { firstGeneration } from './tables/first-generation';
import { synonyms } from './tables/synonyms';

const translations = import.meta.glob<{ labels: string }>('./lexicon/*.ts', { eager: true });

const entries = (table: string): [name: string, id: number][] =>
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const space = row.indexOf(' ');
      return row
        .slice(space + 1)
        .split(';')
        .map((name): [string, number] => [name.trim(), Number(row.slice(0, space))]);
    });

const tables: [string, string][] = [
  ['first-generation', firstGeneration],
  ['synonyms', synonyms],
  ...Object.entries(translations).map(([file, { labels }]): [string, string] => [file, labels]),
];

describe('the industry tables', () => {
  it.each(tables)('%s names only existing codes, with a letter in every name', (_, table) => {
    expect(entries(table).filter(([name, id]) => !industryNodes.has(id) || industryKey(name) === '')).toEqual([]);
  });

  it.each(tables)('%s gives no name to two codes', (_, table) => {
    const seen = new Map<string, number>();
    const twice = entries(table).filter(([name, id]) => {
      const known = seen.get(industryKey(name));
      seen.set(industryKey(name), id);
      return known !== undefined;
    });
    expect(twice).toEqual([]);
  });

  it.each(tables.slice(1))('%s never contradicts LinkedIn', (_, table) => {
    const official = new Map(
      [...[...industryNodes.values()].map(({ id, label }): [string, number] => [label, id]), ...entries(firstGeneration)].map(([name, id]) => [
        industryKey(name),
        id,
      ]),
    );
    expect(entries(table).filter(([name, id]) => (official.get(industryKey(name)) ?? id) !== id)).toEqual([]);
  });
});
