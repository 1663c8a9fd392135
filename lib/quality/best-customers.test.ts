import { describe, expect, it } from 'vitest';
import { type BestColumn, bestColumns, rankCustomers } from './best-customers';

const row = (name: string, ...ticks: BestColumn[]) => ({ id: name, name, ticks });

describe('the best-customer worksheet', () => {
  it('has exactly the four columns', () => expect(bestColumns.map(({ id }) => id)).toEqual(['value', 'profit', 'loyal', 'easy']));
  it('puts the most ticks first, then value, profit, loyalty, ease', () =>
    expect(
      rankCustomers([
        row('Nothing'),
        row('Easy', 'easy'),
        row('Profit', 'profit'),
        row('All', 'value', 'profit', 'loyal', 'easy'),
        row('Two later', 'loyal', 'easy'),
        row('Two', 'value', 'easy'),
      ]).map(({ name }) => name),
    ).toEqual(['All', 'Two', 'Two later', 'Profit', 'Easy', 'Nothing']));
  it('leaves equals in the order in which they were written', () =>
    expect(rankCustomers([row('B', 'value'), row('A', 'value')]).map(({ name }) => name)).toEqual(['B', 'A']));
});
