import { describe, expect, it } from 'vitest';
import { headcountGrowth } from './headcount-growth';

describe('growth of a headcount', () => {
  it.each([
    ['Headcount grew 12% in the last 6 months', { percent: 12, months: 6 }],
    ['+8,5 % Mitarbeitende in 1 Jahr', { percent: 8.5, months: 12 }],
    ['Employee count decreased 4% over 2 years', { percent: -4, months: 24 }],
    ['Les effectifs ont augmenté de 20 % en 6 mois', { percent: 20, months: 6 }],
  ])('"%s" is read', (text, growth) => expect(headcountGrowth(text)).toEqual(growth));

  it.each([
    'Revenue grew 12% in the last 6 months',
    'Headcount grew 12% and then 4% in 6 months',
    'Headcount grew 12% in 6 months and 2 years',
    'Headcount changed by 12% in 6 months',
    'Headcount grew 12%',
    'Employees love our 100% remote policy for 6 months',
  ])('"%s" is not', (text) => expect(headcountGrowth(text)).toBeNull());
});
