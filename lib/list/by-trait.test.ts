import { expect, it } from 'vitest';
import { byTrait } from './by-trait';

const list = [
  { name: 'a', traits: { 'budget-fit': 1 } },
  { name: 'b', traits: { 'budget-fit': 0.5 } },
  { name: 'c', traits: { 'budget-fit': null } },
  { name: 'd', traits: {} },
  { name: 'e', traits: { 'budget-fit': 0.7 } },
];

it('keeps those who are high in their order and counts the others by what is known of them', () => {
  const { high, lower, notKnown } = byTrait(list, 'budget-fit');
  expect(high.map(({ name }) => name)).toEqual(['a', 'e']);
  expect({ lower, notKnown }).toEqual({ lower: 1, notKnown: 2 });
});
