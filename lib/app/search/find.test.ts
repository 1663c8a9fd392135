import { describe, expect, it } from 'vitest';
import type { SearchEntry } from './entry';
import { find, indexOf } from './find';

const entry = (title: string, detail = '', text = ''): SearchEntry => ({ id: title, group: 'ICPs', title, detail, text, hash: null });
const index = indexOf([
  entry('DataSpark', 'Online shops', 'Must: 500–5,000 employees. uses Shopify'),
  entry('Logistics with a growing fleet', 'Carriers', 'hiring for operations'),
  entry('Data', 'Segment', ''),
  entry('Züricher Bäckereien', 'Lebensmittel', 'café'),
  entry('Online shops', 'E-commerce', 'data silo'),
]);
const titles = (query: string) => find(index, query).map(({ title }) => title);

describe('searching the workspace', () => {
  it('finds by the beginning of a word, not by its middle', () => {
    expect(titles('shop')).toEqual(['Online shops', 'DataSpark']);
    expect(titles('spark')).toEqual([]);
  });
  it('puts the whole title first, then titles that begin with it, then other places', () =>
    expect(titles('data')).toEqual(['Data', 'DataSpark', 'Online shops']));
  it('wants every word, wherever each stands', () => {
    expect(titles('online silo')).toEqual(['Online shops']);
    expect(titles('datas shopify')).toEqual(['DataSpark']);
    expect(titles('datas moon')).toEqual([]);
  });
  it('cares neither for case nor for accents', () => {
    expect(titles('zuricher backer')).toEqual(['Züricher Bäckereien']);
    expect(titles('CAFE')).toEqual(['Züricher Bäckereien']);
  });
  it('finds nothing for nothing', () => expect([titles(''), titles('  ·  ')]).toEqual([[], []]));
  it('gives as many as asked for, the best ones, out of thousands', () => {
    const many = indexOf(Array.from({ length: 5_000 }, (_, at) => entry(`Company ${at}`, 'saved', at === 4_321 ? 'the needle' : 'hay')));
    expect(find(many, 'company', 7)).toHaveLength(7);
    expect(find(many, 'needle').map(({ title }) => title)).toEqual(['Company 4321']);
  });
});
