/** The short sentences of a verdict: scores, places, origins, values. */
import { describe, expect, test } from 'vitest';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { bandWords } from './band-words';
import { sayOrigin } from './say-origin';
import { sayOpen, sayPlace } from './say-place';
import { sayQuote } from './say-quote';
import { sayRange, sayTrack, usualEdges } from './say-score';
import { sayValue } from './say-value';

const now = new Date('2026-11-21T12:00:00Z');
const page = 'https://www.linkedin.com/company/halden-grid-example/about/';
const evidence = (over: Partial<SourcedEvidence> = {}): SourcedEvidence => ({
  quote: 'x',
  section: 'Overview',
  source: 'label',
  url: page,
  readAt: '2026-03-12T12:00:00Z',
  reader: 'linkedin/company@1',
  ...over,
});

describe('the score in words', () => {
  test('a range is said when something is open', () =>
    expect(sayRange({ score: 81.6, low: 66.7, high: 85 })).toBe('82 so far, 67 to 85 once all is known'));
  test('no range is said when nothing is open', () => expect(sayRange({ score: 31, low: 31, high: 31 })).toBe('31 of 100'));
  test('without a score only what is possible is said', () =>
    expect(sayRange({ score: null, low: 0, high: 100 })).toBe('anything from 0 to 100 is possible'));
  test('the drawing says score, range and edges to those who do not see it', () => {
    expect(sayTrack({ score: 82, low: 67, high: 85 }, usualEdges)).toBe(
      'Score 82. What is not known yet could make it 67 to 85. Weak below 50, possible from 50, strong from 75, on a scale of 0 to 100.',
    );
    expect(sayTrack({ score: null, low: 10, high: 90 }, usualEdges)).toMatch(/^No score yet: it could be anything from 10 to 90\./);
  });
});

describe('places', () => {
  test.each([
    ['https://www.linkedin.com/company/halden-grid-example/about/', 'LinkedIn About page'],
    ['https://www.linkedin.com/company/halden-grid-example', 'LinkedIn company page'],
    ['https://no.linkedin.com/in/somebody/details/skills/', 'LinkedIn Skills list'],
    ['https://www.linkedin.com/in/somebody/', 'LinkedIn profile'],
    ['https://www.halden-grid.example/pricing?x=1', 'halden-grid.example/pricing'],
    ['https://halden-grid.example', 'halden-grid.example'],
    ['javascript:alert(1)', 'an unknown page'],
    ['https://linkedin.com.evil.example/company/x', 'linkedin.com.evil.example/company'],
  ])('%s is called %s', (address, name) => expect(sayPlace(address)).toBe(name));
  test('an endless address is cut', () => expect(sayPlace(`https://halden-grid.example/${'a'.repeat(500)}`)).toHaveLength(40));
  test('a button names the page that it opens', () => {
    expect([sayOpen(page), sayOpen('https://halden-grid.example/')]).toEqual(['Open LinkedIn About page', 'Open halden-grid.example']);
  });
});

describe('the origin of a quote', () => {
  test('words of the page beside the panel are on this page, and need no day', () => {
    expect(sayOrigin(evidence(), page, now)).toEqual({ place: 'This page', detail: 'Overview', elsewhere: false });
  });
  test('words of another page name it, the section and the day', () => {
    expect(sayOrigin(evidence(), 'https://halden-grid.example/', now)).toEqual({
      place: 'LinkedIn About page',
      detail: 'Overview · on 12 March',
      elsewhere: true,
    });
  });
  test('what cannot be seen on the page says so', () =>
    expect(sayOrigin(evidence({ source: 'json-ld', section: '' }), page, now).detail).toBe('in the page’s data'));
  test("the user's own answer is no page", () =>
    expect(sayOrigin(evidence({ source: 'user' }), page, now)).toEqual({ place: 'Your own answer', detail: 'on 12 March', elsewhere: false }));
});

describe('a quote from a page’s data', () => {
  test.each([
    ['"addressLocality":"Ghent"', 'Ghent'],
    ['"foundingDate": "2016-04-02",', '2016-04-02'],
    ['{"@type":"QuantitativeValue","minValue":51,"maxValue":200}', 'min value 51, max value 200'],
    ['["Pumps","Valves"]', 'Pumps, Valves'],
    ['Ghent', 'Ghent'],
    ['{"@type":"QuantitativeValue"}', '{"@type":"QuantitativeValue"}'],
    ['{"addressLocality":"Gh', '{"addressLocality":"Gh'],
  ])('%s is shown as %s', (quote, said) => expect(sayQuote({ quote, source: 'json-ld' })).toBe(said));
  test('visible words stay as they are', () =>
    expect(sayQuote({ quote: '"addressLocality":"Ghent"', source: 'line' })).toBe('"addressLocality":"Ghent"'));
});

describe('values', () => {
  test.each([
    ['company.employees', { min: 1001, max: 5000 }, '1,001–5,000'],
    ['company.employees', { min: 10001, max: null }, '10,001 or more'],
    ['company.employeesOnLinkedIn', 612, '612'],
    ['company.founded', 1998, '1998'],
    ['company.revenue', { min: 1000000, max: 5000000, currency: 'EUR', period: 'year' }, '1,000,000–5,000,000 EUR a year'],
    ['company.headquarters', { text: 'Bergen, Norway', country: 'NO' }, 'Bergen, Norway'],
    [
      'company.technologies',
      [
        { name: 'HubSpot', category: 'crm' },
        { name: 'Segment', category: 'cdp' },
      ],
      'HubSpot, Segment',
    ],
    ['company.funding', { stage: 'series-a', total: { amount: 4000000, currency: 'USD' } }, 'series-a, 4,000,000 USD'],
    ['company.growth', { percent: 12, months: 24 }, '12 % in 24 months'],
    ['person.name', 'Ingrid', 'Ingrid'],
    ['person.name', null, ''],
  ] as const)('%s %j reads %s', (key, value, said) => expect(sayValue(key, value)).toBe(said));
});

describe('bands', () => {
  test('wording stays tentative', () => {
    for (const band of ['strong', 'possible', 'weak', 'not-enough-known', 'ruled-out'] as const)
      expect(bandWords(band, false).sentence).toMatch(/^(Looks|Too early)/);
  });
  test('a match with a profile to avoid is bad news, a weak one is not', () => {
    expect([bandWords('strong', true).word, bandWords('possible', true).word, bandWords('weak', true).word]).toEqual([
      'One to avoid',
      'One to avoid',
      'Weak fit',
    ]);
  });
  test('every band has a shape of its own', () => {
    const shapes = (['strong', 'possible', 'weak', 'not-enough-known', 'ruled-out'] as const).map((band) => bandWords(band, false).shape);
    expect(new Set(shapes).size).toBe(5);
  });
});
