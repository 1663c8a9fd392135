import { describe, expect, it } from 'vitest';
import type { Criterion } from '@/lib/icp/icp';
import { type Breadth, judgeBreadth } from './breadth';
import { narrows } from './narrows';

const labelled: readonly (readonly [string, Breadth])[] = [
  /* The two of the documents. */
  ['Small to medium-sized businesses', 'too broad'],
  ['Small tech companies with 5-20 employees located in the US and an annual revenue of $1M – $5M.', 'specific'],
  /* Our own. */
  ['Companies that want to grow', 'too broad'],
  ['Everyone who runs an online shop in Germany with 10-50 employees', 'too broad'],
  ['SMEs', 'too broad'],
  ['Innovative companies of all sizes', 'too broad'],
  ['Technology companies', 'too broad'],
  ['Mid-sized firms that care about quality', 'too broad'],
  ['Businesses in Europe', 'too broad'],
  ['Large enterprises', 'too broad'],
  ['Logistics companies in Poland', 'getting there'],
  ['Software companies with 50 to 200 employees', 'getting there'],
  ['Family-owned hotels', 'getting there'],
  ['Dental clinics in the UK', 'getting there'],
  ['Series A software start-ups in London', 'getting there'],
  ['Online shops on Shopify', 'getting there'],
  ['Family-owned machine builders in Bavaria with 80–300 employees', 'specific'],
  ['Hauliers: freight carriers in the Benelux with 20-60 trucks who still plan routes by hand', 'specific'],
  ['Online shops on Shopify, €2M to €20M a year, without a data team', 'specific'],
  ['Care homes in Ireland, 40–120 beds, struggling with agency staff', 'specific'],
  ['B2B SaaS with $1M–$10M ARR in North America', 'specific'],
  ['E-commerce, 500-5000 employees, $50M-$500M, on cloud platforms, lacking integrated analytics', 'specific'],
];

describe('the breadth meter', () => {
  it.each(labelled)('%j is %s', (text, expected) => expect(judgeBreadth(text).breadth).toBe(expected));

  it('names what a description says and what it could still say', () => {
    const { has, lacks } = judgeBreadth('Logistics companies in Poland');
    expect(has).toEqual(['industry', 'place']);
    expect(lacks).toContain('size');
  });

  it('says why a word draws no line', () => {
    expect(judgeBreadth('Small to medium-sized businesses').vague).toEqual([
      { word: expect.stringMatching(/small/i), instead: '10–250 employees', why: expect.stringContaining('number of people') },
    ]);
  });

  it('says nothing of an empty text but that it is too broad', () =>
    expect(judgeBreadth('')).toMatchObject({ breadth: 'too broad', has: [], vague: [] }));
});

const asks = (kind: string, params: unknown, mode: Criterion['mode'] = 'score'): Criterion => ({
  id: kind,
  kind,
  params,
  mode,
  weight: 3,
  because: '',
});

describe('the breadth of criteria', () => {
  it('counts criteria like words', () =>
    expect(
      judgeBreadth('Shops', [
        asks('employees-between', { min: 50, max: 200 }),
        asks('location-in', { any: ['DACH'] }),
        asks('industry-in', { any: ['Retail'] }),
      ]).breadth,
    ).toBe('specific'));
  it('does not count a range that leaves nobody out', () =>
    expect(judgeBreadth('', [asks('employees-between', { min: 1, max: 100_000 })]).has).toEqual([]));
  it('does not count what is excluded', () => expect(judgeBreadth('', [asks('industry-in', { any: ['Retail'] }, 'exclude')]).has).toEqual([]));
});

describe('narrowing the level above', () => {
  it.each([
    ['Online shops with customer data in several systems', 'E-commerce'],
    ['with 50–200 employees', 'Software companies in the UK'],
    ['Software companies with 50–100 employees', 'Software companies with 20–200 employees'],
    ['Fashion shops', 'Online shops in Germany'],
  ])('%j narrows %j', (child, parent) => expect(narrows(child, parent)).toEqual({ narrower: true }));
  it.each([
    ['E-commerce', ' e-commerce '],
    ['Companies in logistics', 'Logistics companies in Poland'],
    ['Software companies with 10–500 employees', 'Software companies with 20–200 employees'],
  ])('%j does not narrow %j', (child, parent) => expect(narrows(child, parent)).toMatchObject({ narrower: false }));
  it('compares nothing with nothing', () => expect(narrows('', 'Logistics')).toBeNull());
});
