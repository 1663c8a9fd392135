import { describe, expect, it } from 'vitest';
import { type ShortSighting, sighting } from '@/tests/support/sightings';
import { conflictsOf } from './conflicts';
import { foldAccounts } from './fold';

const at = (page: string, says: ShortSighting['says'], rest: Partial<ShortSighting> = {}) =>
  sighting({ url: `https://www.linkedin.com/company/northwind/${page}`, says, ...rest });
const conflicts = (...sightings: ReturnType<typeof at>[]) =>
  conflictsOf(foldAccounts(sightings)[0]!).map(({ key, values }) => [key, ...values.map(({ value }) => value)]);

describe('a conflict', () => {
  it('is a size band that does not hold the counted members', () => {
    expect(conflicts(at('', { 'company.employees': { min: 51, max: 200 }, 'company.employeesOnLinkedIn': 312 }))).toEqual([
      ['company.employees', { min: 51, max: 200 }, 312],
    ]);
  });

  it('is not a number of members within a tenth of the band', () => {
    expect(conflicts(at('', { 'company.employees': { min: 51, max: 200 }, 'company.employeesOnLinkedIn': 215 }))).toEqual([]);
    expect(conflicts(at('', { 'company.employees': { min: 10_001, max: null }, 'company.employeesOnLinkedIn': 90_000 }))).toEqual([]);
  });

  it('is two firms’ names, not a firm’s short name and its full one', () => {
    const names = (...said: string[]) => conflicts(...said.map((name, page) => at(`${page}`, { 'company.name': name }))).length;
    expect(names('Northwind', 'Northwind Systems GmbH')).toBe(0);
    expect(names('Northwind Systems', 'Northwind', 'Northwind Systems Ltd')).toBe(0);
    expect(names('Northwind', 'Northwind Help Center')).toBe(1);
    expect(names('Northwind', 'Westerly Holding GmbH')).toBe(1);
  });

  it('is two founding years', () => {
    expect(conflicts(at('', { 'company.founded': 2014 }), at('about', { 'company.founded': 2011 }, { confidence: 0.6 }))).toEqual([
      ['company.founded', 2014, 2011],
    ]);
  });

  it('is headquarters in two countries, not a city and its country', () => {
    const munich = { text: 'Munich, Germany', city: 'Munich', country: 'DE' };
    expect(
      conflicts(at('', { 'company.headquarters': munich }), at('about', { 'company.headquarters': { text: 'Germany', country: 'DE' } })),
    ).toEqual([]);
    expect(
      conflicts(
        at('', { 'company.headquarters': munich }),
        at('about', { 'company.headquarters': { text: 'Vienna', city: 'Vienna', country: 'AT' } }, { confidence: 0.7 }),
      ),
    ).toHaveLength(1);
  });

  it('is two names beyond the legal form', () => {
    expect(conflicts(at('', { 'company.name': 'Northwind' }), at('about', { 'company.name': 'Northwind GmbH' }, { confidence: 0.8 }))).toEqual([]);
    expect(conflicts(at('', { 'company.name': 'Northwind' }), at('about', { 'company.name': 'Southwind' }, { confidence: 0.8 }))).toEqual([
      ['company.name', 'Northwind', 'Southwind'],
    ]);
  });

  it('is not a narrower size inside a wider one, nor revenue in two currencies', () => {
    expect(conflicts(at('', { 'company.employees': { min: 51, max: 200 } }), at('about', { 'company.employees': { min: 60, max: 60 } }))).toEqual([]);
    expect(
      conflicts(
        at('', { 'company.revenue': { min: 1, max: 2, currency: 'EUR', period: 'year' } }),
        at('about', { 'company.revenue': { min: 5, max: 6, currency: 'USD', period: 'year' } }),
      ),
    ).toEqual([]);
  });

  it('is not what is too weak to be an answer, nor what the user has settled', () => {
    expect(conflicts(at('', { 'company.founded': 2014 }), at('about', { 'company.founded': 2011 }, { confidence: 0.4 }))).toEqual([]);
    expect(conflicts(at('', { 'company.founded': 2014 }), at('about', { 'company.founded': 2011 }, { source: 'user' }))).toEqual([]);
  });

  it('is not a size that changed within years, but a founding year never changes', () => {
    const before = { on: '2025-01-10' };
    expect(
      conflicts(at('', { 'company.employees': { min: 201, max: 500 } }), at('about', { 'company.employees': { min: 51, max: 200 } }, before)),
    ).toEqual([]);
    expect(conflicts(at('', { 'company.founded': 2014 }), at('about', { 'company.founded': 2011 }, before))).toHaveLength(1);
  });

  it('is an industry under another code, not its plain text', () => {
    expect(
      conflicts(at('', { 'company.industry': { text: 'Retail', id: 27 } }), at('about', { 'company.industry': { text: 'retail', id: null } })),
    ).toEqual([]);
    expect(
      conflicts(
        at('', { 'company.industry': { text: 'Retail', id: 27 } }),
        at('about', { 'company.industry': { text: 'Hospitals', id: 14 } }, { confidence: 0.7 }),
      ),
    ).toHaveLength(1);
  });
});
