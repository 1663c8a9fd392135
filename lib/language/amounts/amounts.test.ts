import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPhrase, meanings } from './amount-words';
import { parseCount } from './count';
import { parseFounded } from './founded';
import { parseInterval } from './interval';
import { parseMoney } from './money';
import { parseRevenue } from './revenue';

const now = new Date('2026-11-21T00:00:00Z');

it('no phrase of the lexicons is longer than the tokeniser looks', () => {
  expect(Math.max(...[...meanings().keys()].map((phrase) => phrase.split(' ').length))).toBe(longestPhrase);
});

describe('company sizes', () => {
  it.each<[string, number, number | null]>([
    ['51-200 employees', 51, 200],
    ['11–50 Mitarbeiter', 11, 50],
    ['51–200 Beschäftigte', 51, 200],
    ['1.001-5.000', 1001, 5000],
    ['1.001 – 5.000 Beschäftigte', 1001, 5000],
    ['1 001-5 000 employés', 1001, 5000],
    ['1\u00a0001-5\u00a0000 employés', 1001, 5000],
    ['1\u202f001 à 5\u202f000 employés', 1001, 5000],
    ['1’001–5’000', 1001, 5000],
    ['10,001+', 10001, null],
    ['10,001+ employees', 10001, null],
    ['10 001 employés et plus', 10001, null],
    ['201 a 500 empleados', 201, 500],
    ['De 5.001 a 10.000 empleados', 5001, 10000],
    ['Más de 10.001 empleados', 10002, null],
    ['Mehr als 10.000', 10001, null],
    ['Über 10.000 Beschäftigte', 10001, null],
    ['Plus de 10 000 employés', 10001, null],
    ['10K+ employees', 10000, null],
    ['1K-5K employees', 1000, 5000],
    ['501-1K employees', 501, 1000],
    ['2-10 Beschäftigte', 2, 10],
    ['11-50 funcionários', 11, 50],
    ['11-50 dipendenti', 11, 50],
    ['11 - 50 medewerkers', 11, 50],
    ['11 t/m 50 medewerkers', 11, 50],
    ['51 tot 200 werknemers', 51, 200],
    ['entre 51 et 200 salariés', 51, 200],
    ['between 51 and 200 people', 51, 200],
    ['zwischen 51 und 200', 51, 200],
    ['0-1 employees', 0, 1],
    ['1 employee', 1, 1],
    ['Self-employed', 1, 1],
    ['Selbstständig', 1, 1],
    ['250 Mitarbeiter:innen', 250, 250],
    ['11-50 Mitarbeiter*innen', 11, 50],
    ['1.200 Mitarbeiterinnen und Mitarbeiter', 1200, 1200],
    ['25 full-time employees', 25, 25],
    ['250', 250, 250],
    ['1.001', 1001, 1001],
    ['under 50 employees', 1, 49],
    ['bis zu 50 Mitarbeitende', 1, 50],
    ['about 300 employees', 300, 300],
    ['at least 500 people', 500, null],
  ])('%s is %s to %s', (text, min, max) => expect(parseInterval(text)).toEqual({ min, max }));

  it.each([
    '',
    '12,345 followers',
    'Founded 2015',
    '24/7',
    '3 rounds',
    '$10M',
    '50%',
    '200-51',
    '1.5 employees',
    '1.2.3',
    '2nd',
    '10 20 30',
    'employees',
    '51-200-500',
    '9'.repeat(30),
    '51-200 employees and a cat',
    '99999999',
    '1,50',
    '1,5000',
    '1-',
    '-5',
    '1.000,50',
  ])('"%s" is no size', (text) => expect(parseInterval(text)).toBeNull());

  it('a band that a browser writes in any locale is read back', () => {
    const people: Record<string, string> = {
      en: 'employees',
      de: 'Beschäftigte',
      fr: 'employés',
      es: 'empleados',
      pt: 'funcionários',
      it: 'dipendenti',
      nl: 'medewerkers',
      'de-CH': 'Mitarbeitende',
      'en-IN': 'employees',
      'es-MX': 'empleados',
      'pt-PT': 'funcionários',
      'fr-CH': 'collaborateurs',
    };
    const size = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(people)),
        fc.constantFrom('-', '–', ' - ', ' – '),
        fc.boolean(),
        size,
        size,
        (locale, dash, words, one, other) => {
          const [min, max] = one <= other ? [one, other] : [other, one];
          const format = new Intl.NumberFormat(locale);
          const text = `${format.format(min)}${dash}${format.format(max)}${words ? ` ${people[locale]}` : ''}`;
          expect(parseInterval(text), text).toEqual({ min, max });
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('counts', () => {
  it.each<[string, number]>([
    ['12,345 followers', 12345],
    ['1.2K', 1200],
    ['1,2 Tsd.', 1200],
    ['12 k', 12000],
    ['12K followers', 12000],
    ['5 750 abonnés', 5750],
    ['5\u202f750 abonnés', 5750],
    ['2,5 mil', 2500],
    ['2,5 mil seguidores', 2500],
    ['1 Mio.', 1_000_000],
    ['1,2 Mln di follower', 1_200_000],
    ['12.345 Follower:innen', 12345],
    ['312 associated members', 312],
    ['See all 1,234 employees on LinkedIn', 1234],
    ['Alle 312 Mitarbeiter anzeigen', 312],
    ['500+ connections', 500],
    ['12,34,567 followers', 1234567],
    ['0', 0],
    ['3M followers', 3_000_000],
    ['X has 14 job openings', 14],
  ])('%s counts %i', (text, count) => expect(parseCount(text)).toBe(count));
  it.each(['', 'followers', '51-200', '1.2', '2nd', '3 of 4', '$5', '7%', '1,500K', '12 B', 'Version 1.2.3'])('"%s" is no count', (text) =>
    expect(parseCount(text)).toBeNull(),
  );
});

describe('money', () => {
  it.each<[string, number, string]>([
    ['$10M', 1e7, 'USD'],
    ['US$ 5.2M', 5.2e6, 'USD'],
    ['USD 12.3 million', 1.23e7, 'USD'],
    ['€2.5bn', 2.5e9, 'EUR'],
    ['2,5 Mrd. €', 2.5e9, 'EUR'],
    ['1,5 Md€', 1.5e9, 'EUR'],
    ['10 millions d’euros', 1e7, 'EUR'],
    ['£500k', 5e5, 'GBP'],
    ["CHF 1'200'000", 1.2e6, 'CHF'],
    ['R$ 5 mi', 5e6, 'BRL'],
    ['R$ 5 mil', 5000, 'BRL'],
    ['2,5 mil dólares', 2500, 'USD'],
    ['3 mil millones de dólares', 3e9, 'USD'],
    ['$5M CAD', 5e6, 'CAD'],
    ['C$ 7,500,000', 7.5e6, 'CAD'],
    ['1.234.567,50 €', 1234567.5, 'EUR'],
    ['$1,234.50', 1234.5, 'USD'],
    ['5 Mio EUR', 5e6, 'EUR'],
  ])('%s is %d %s', (text, amount, currency) => expect(parseMoney(text)).toEqual({ amount, currency }));
  it.each(['', '10M', '$', '$5 mil', '$10M - $50M', '10%', '€5 £6', '$10M+', 'over $10M', '¥500', 'kr 500', '$1,500M'])(
    '"%s" is no single sum',
    (text) => expect(parseMoney(text)).toBeNull(),
  );
});

describe('revenue', () => {
  it.each<[string, number, number | null, string, 'year' | 'month']>([
    ['$10M–$50M ARR', 1e7, 5e7, 'USD', 'year'],
    ['$10–$50M ARR', 1e7, 5e7, 'USD', 'year'],
    ['$10-50M', 1e7, 5e7, 'USD', 'year'],
    ['$10K MRR', 1e4, 1e4, 'USD', 'month'],
    ['€2.5bn', 2.5e9, 2.5e9, 'EUR', 'year'],
    ['10-50 Mio. €', 1e7, 5e7, 'EUR', 'year'],
    ['Umsatz: 10 bis 50 Mio. €', 1e7, 5e7, 'EUR', 'year'],
    ['$1M - $5M', 1e6, 5e6, 'USD', 'year'],
    ['500,000 - 2 million USD', 5e5, 2e6, 'USD', 'year'],
    ['$500,000-$2M', 5e5, 2e6, 'USD', 'year'],
    ['under $20k/month', 0, 2e4, 'USD', 'month'],
    ['over $100M in annual revenue', 1e8, null, 'USD', 'year'],
    ['$1B+', 1e9, null, 'USD', 'year'],
    ['£5m revenue in 2023', 5e6, 5e6, 'GBP', 'year'],
    ['5 millones de euros al año', 5e6, 5e6, 'EUR', 'year'],
    ["10 M€ de chiffre d'affaires", 1e7, 1e7, 'EUR', 'year'],
    ['moins de 2 millions d’euros', 0, 2e6, 'EUR', 'year'],
  ])('%s', (text, min, max, currency, period) => expect(parseRevenue(text)).toEqual({ min, max, currency, period }));
  it('a currency that the column names is taken when the text names none', () => {
    expect(parseRevenue('under 20k/month', 'USD')).toEqual({ min: 0, max: 20_000, currency: 'USD', period: 'month' });
    expect(parseRevenue('under 20k/month')).toBeNull();
    expect(parseRevenue('€5M', 'USD')).toEqual({ min: 5e6, max: 5e6, currency: 'EUR', period: 'year' });
  });
  it.each([
    '',
    'raised $10M',
    '$10M Series A',
    '$10 per user',
    '+20 %',
    '$50M valuation',
    '$5M - $1M',
    '10M',
    '5 Mio. € Finanzierungsrunde',
    '$12 million in savings',
    '$1M $2M',
  ])('"%s" is no revenue', (text) => expect(parseRevenue(text)).toBeNull());
});

describe('founding years', () => {
  it.each<[string, number]>([
    ['2015', 2015],
    ['Founded in 2015', 2015],
    ['Founded: 2015', 2015],
    ['Gegründet 2015', 2015],
    ['Gegründet im Jahr 2015', 2015],
    ['Fondée en 2009', 2009],
    ['Fundada en 1998', 1998],
    ['Fundada em 1998', 1998],
    ['Fondata nel 1970', 1970],
    ['Opgericht in 2001', 2001],
    ['Since 1898', 1898],
    ['Est. 1904', 1904],
    ['2015年', 2015],
    ['2026', 2026],
    ['Founded 12 May 2015', 2015],
    ['Depuis 1987', 1987],
  ])('%s is %i', (text, year) => expect(parseFounded(text, now)).toBe(year));
  it.each([
    '',
    '2027',
    '1599',
    '© 2015',
    '2015 employees',
    '2015-2018',
    'Founded',
    'Founded in 15',
    'In the year 2015 we moved',
    '12015',
    'Copyright 2015 Acme',
    '2.015',
    'Founded 2015, relaunched 2019',
  ])('"%s" names no founding year', (text) => expect(parseFounded(text, now)).toBeNull());
});

describe('hostile input', () => {
  it.each([
    '1,'.repeat(50_000),
    '1 000 '.repeat(17_000),
    'mil '.repeat(25_000),
    '$'.repeat(100_000),
    '-'.repeat(100_000),
    '9'.repeat(100_000),
    "1'".repeat(80),
    '1 '.repeat(80),
    'a-'.repeat(80),
    "'.".repeat(80),
    'more than '.repeat(16),
  ])('100 KB cost under 20 ms', (text) => {
    const start = performance.now();
    parseInterval(text);
    parseCount(text);
    parseMoney(text);
    parseRevenue(text);
    parseFounded(text, now);
    expect(performance.now() - start).toBeLessThan(20);
  });
});
