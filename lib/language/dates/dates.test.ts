import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPresent, parseDate, parseDateRange } from './date-range';
import { parseMonth } from './month';
import { parseAge, parseTenure } from './tenure';

const ranges: [string, string | null, string | null][] = [
  ['Jan 2020 - Present · 4 yrs', '2020-01', null],
  ['sty 2024 – obecnie · 1 rok', '2024-01', null],
  ['Jan. 2024–Heute', '2024-01', null],
  ['Jan. 2024–Heute · 2 Jahre', '2024-01', null],
  ['janv. 2024 - aujourd’hui', '2024-01', null],
  ['févr. 2019 - août 2021 · 2 ans 7 mois', '2019-02', '2021-08'],
  ['2019 – 2021', '2019', '2021'],
  ['2019-2021', '2019', '2021'],
  ['mar de 2021 - o momento', '2021-03', null],
  ['mar. de 2021 – o momento · 3 anos 2 meses', '2021-03', null],
  ['05/2021 – heute', '2021-05', null],
  ['2020-05 - 2021-06', '2020-05', '2021-06'],
  ['05.2019 - 12.2020', '2019-05', '2020-12'],
  ['2020年1月 - 至今', '2020-01', null],
  ['2020年1月 – 現在', '2020-01', null],
  ['2020년 1월 - 현재', '2020-01', null],
  ['2018年4月 - 2020年12月', '2018-04', '2020-12'],
  ['ene. 2020 - actualidad · 5 años', '2020-01', null],
  ['enero de 2020 - la actualidad', '2020-01', null],
  ['gen 2020 - Presente', '2020-01', null],
  ['da gennaio 2020 a oggi', '2020-01', null],
  ['mrt. 2018 - heden · 7 jaar', '2018-03', null],
  ['mrt 2018 - dec 2019', '2018-03', '2019-12'],
  ['Jan. 2019 bis März 2021', '2019-01', '2021-03'],
  ['von 2019 bis 2021', '2019', '2021'],
  ['seit März 2020', '2020-03', null],
  ['Since 2018', '2018', null],
  ['depuis juin 2017', '2017-06', null],
  ['desde mar de 2021', '2021-03', null],
  ['from March 2019 to June 2020', '2019-03', '2020-06'],
  ['Jan - Mar 2020', '2020-01', '2020-03'],
  ['12 Jan 2020 - 3 Feb 2021', '2020-01', '2021-02'],
  ['Full-time · Jun 2015 - Dec 2017 · 2 yrs 7 mos', '2015-06', '2017-12'],
  ['jan. 2020 – nu · 5 år', '2020-01', null],
  ['led 2020 – současnost', '2020-01', null],
  ['Oca 2020 - Halen', '2020-01', null],
  ['янв. 2020 – настоящее время', '2020-01', null],
  ['Jan 2020 - Present (4 years)', '2020-01', null],
  ['set de 2019 - out de 2020', '2019-09', '2020-10'],
];

const notRanges = [
  '',
  'Jan 2020',
  '2015',
  '2020-05',
  '2019-21',
  'Acme Corp · Full-time',
  '2021 - 2019',
  'Mar 2021 - Jan 2021',
  'Marketing 2020 - Present',
  'Berlin - Hamburg',
  '11-50 employees',
  '1.001-5.000',
  '2020 - 99',
  '1234 - 1300',
  'Present',
  '1-800-2020',
  'Web 2000 - Web 2001',
  'x'.repeat(300),
];

describe('date ranges', () => {
  it.each(ranges)('%s runs from %s to %s', (text, from, to) => expect(parseDateRange(text)).toEqual({ from, to }));
  it.each(notRanges)('"%s" is no range', (text) => expect(parseDateRange(text)).toBeNull());

  it('a range that a browser writes in any of 16 locales is read back', () => {
    const locales = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'da', 'nb', 'cs', 'ro', 'tr', 'fi', 'id', 'ja', 'zh', 'ko'];
    const month = fc.integer({ min: 1960 * 12, max: 2026 * 12 + 11 });
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom('short', 'long'),
        fc.constantFrom(' - ', ' – ', '–', '—'),
        month,
        month,
        (locale, style, dash, one, other) => {
          const [first, last] = one <= other ? [one, other] : [other, one];
          const format = new Intl.DateTimeFormat(locale, { month: style, year: 'numeric', timeZone: 'UTC' });
          const show = (at: number) => format.format(Date.UTC(Math.floor(at / 12), at % 12, 15));
          const iso = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
          expect(parseDateRange(show(first) + dash + show(last)), `${show(first)}${dash}${show(last)}`).toEqual({ from: iso(first), to: iso(last) });
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('single dates', () => {
  it.each([
    ['Mar 8, 2017', '2017-03'],
    ['8. März 2017', '2017-03'],
    ['8 de marzo de 2017', '2017-03'],
    ['2017年3月8日', '2017-03'],
    ['05/2021', '2021-05'],
    ['2019', '2019'],
    ['2017-03-08', '2017-03'],
  ])('%s is %s', (text, date) => expect(parseDate(text)).toBe(date));
  it.each(['', 'March', 'yesterday', '1234', '12 employees', 'x'.repeat(100)])('"%s" is no date', (text) => expect(parseDate(text)).toBeNull());
});

describe('months and the present', () => {
  it('the beginnings that two languages read differently are refused', () => {
    expect(parseMonth('jui')).toBeNull();
    expect(parseMonth('listopad')).toBe(11);
    expect(parseMonth('Marketing')).toBeNull();
    expect(parseMonth('may')).toBe(5);
  });
  it.each(['Present', 'heute', 'aujourd’hui', 'aujourd\u0027hui', 'actualidad', 'o momento', 'heden', 'obecnie', '至今', '현재', 'oggi'])(
    '%s is the present',
    (word) => expect(isPresent(word)).toBe(true),
  );
  it.each(['Presentation', '', '2020', 'presents'])('"%s" is not the present', (word) => expect(isPresent(word)).toBe(false));
});

describe('tenure and age', () => {
  it.each([
    ['3 yrs 2 mos', 38],
    ['5 Jahre 2 Monate', 62],
    ['5 Jahre und 2 Monate', 62],
    ['4 ans 3 mois', 51],
    ['6 años', 72],
    ['4 anos', 48],
    ['7 jaar', 84],
    ['5 lat', 60],
    ['1 yr', 12],
    ['11 mos', 11],
    ['1 anno 3 mesi', 15],
    ['Full-time · 3 yrs', 36],
    ['3年2ヶ月', 38],
    ['3 년 2 개월', 38],
    ['Jan 2020 - Present · 4 yrs 1 mo', 49],
  ])('%s is %i months', (text, months) => expect(parseTenure(text)).toBe(months));
  it.each(['', 'years', '3', '3 apples', 'Less than a year', '10+ years', '5 years experience', '300 years', '1 2 3 years'])(
    '"%s" is no tenure',
    (text) => expect(parseTenure(text)).toBeNull(),
  );
  it('an age may be old and may have a half', () => {
    expect(parseAge('5 years 6 months')).toBe(66);
    expect(parseAge('2,5 Jahre')).toBe(30);
    expect(parseAge('12 years old')).toBe(144);
    expect(parseAge('137 years')).toBe(1644);
    expect(parseAge('old')).toBeNull();
  });
});

describe('hostile input', () => {
  it.each([
    '1 '.repeat(50_000),
    '2020 - '.repeat(14_000),
    '–'.repeat(100_000),
    'Jan '.repeat(25_000),
    '·'.repeat(100_000),
    '9'.repeat(100_000),
    '2020 - '.repeat(28),
    '- '.repeat(100),
    'à '.repeat(99),
  ])('100 KB cost under 20 ms', (text) => {
    const start = performance.now();
    parseDateRange(text);
    parseTenure(text);
    parseAge(text);
    parseMonth(text);
    isPresent(text);
    expect(performance.now() - start).toBeLessThan(20);
  });
});
