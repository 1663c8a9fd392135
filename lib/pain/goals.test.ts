import { describe, expect, it } from 'vitest';
import { companySaying } from '@/tests/support/prospect';
import { goalsIn } from './goals';
import { everythingSaid } from './sayings';

const goals = (...sentences: string[]) => goalsIn(everythingSaid(companySaying(...sentences), null));

describe('a goal', () => {
  it.each([
    ['We want to increase sales 20 % by next quarter.', 'revenue', '20 %', 'short'],
    ['Our aim: double the customer base next year.', 'customers', 'double', 'short'],
    ['By 2029 we will win market share in Iberia: expand by 2029.', 'market-share', null, 'long'],
    ['Wir wollen die Kosten im nächsten Jahr um 15 Prozent senken.', 'cost', '15 %', 'short'],
    ['Nous voulons améliorer la fidélisation cette année.', 'retention', null, 'short'],
    ['Queremos mejorar la eficiencia a largo plazo.', 'efficiency', null, 'long'],
  ] as const)('is read with measure, horizon and quote: %s', (text, theme, measure, horizon) => {
    expect(goals(text)).toEqual([expect.objectContaining({ theme, measure, horizon, evidence: expect.objectContaining({ quote: text }) })]);
  });

  it('is not what was done, what is done for others, or a word without a wish', () => {
    expect(goals('We doubled sales last year.', 'We help companies increase sales.', 'Sales are in Leeds.')).toEqual([]);
  });
});
