import { describe, expect, it } from 'vitest';
import { listOf, writeList } from './list-row';

const [category, characteristic] = ['Buying process', 'Steps before a purchase'];

describe('a list in a document', () => {
  it('keeps its order and its items', () => {
    for (const items of [['Reads reviews', 'Compares prices', 'Asks colleagues, then friends'], ['Asks colleagues, then friends'], []])
      expect(listOf(writeList([], category, characteristic, items), category, characteristic)).toEqual(items);
  });

  it('reads a list that was written in one line', () => {
    const rows = [{ category, characteristic, description: 'Look at competitors, ask for free trials; attend webinars' }];
    expect(listOf(rows, category, characteristic)).toEqual(['Look at competitors', 'ask for free trials', 'attend webinars']);
  });
});
