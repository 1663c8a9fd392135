import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCareerBreak } from './career-break';
import { newestFirst, stayAt } from './current-role';
import { roleInHeadline, sameCompany } from './headline-title';
import { datesIn, type Position } from './positions';
import { namesJob } from './role-nouns';
import { bareName, isMasked, isPassing, isPronouns } from './small-lines';

describe('lines that are never values', () => {
  it.each(['She/Her', '(he/him)', 'They/Them', 'er/ihm', 'Elle', 'ella/ellas', 'ona/jej', '· He/Him'])('"%s" is pronouns', (text) =>
    expect(isPronouns(text)).toBe(true),
  );
  it.each(['HR/IT', 'Sales/Marketing', 'CEO', 'Engineer', '', 'He is a doctor', 'Il Mulino'])('"%s" is not', (text) =>
    expect(isPronouns(text)).toBe(false),
  );

  it.each([
    '· 2nd',
    '· 1er',
    '· 2.º',
    '·',
    '500+ connections',
    '3.412 Follower:innen',
    '5 750 abonnés',
    'Contact info',
    '2nd degree connection',
    '500+',
    '3,663',
  ])('"%s" is passed over', (text) => expect(isPassing(text)).toBe(true));
  it.each(['CTO', 'Head of 3D', 'Ulm, Germany', '--', 'Acme · Northfield University', '2nd Lieutenant at Example'])('"%s" is looked at', (text) =>
    expect(isPassing(text)).toBe(false),
  );

  it('a name keeps its letters and loses pronouns and degree', () => {
    expect(bareName('Zelda Ostrom 🚀, PhD (she/her)')).toBe('Zelda Ostrom 🚀, PhD');
    expect(bareName('Jane Example · 2nd')).toBe('Jane Example');
    expect(bareName('Jane Example (née Other)')).toBe('Jane Example (née Other)');
  });

  it('asterisks hide a text', () => {
    expect(isMasked('****** ***')).toBe(true);
    expect(isMasked('A*STAR')).toBe(false);
  });

  it('a career break is no position in any interface language', () => {
    for (const text of ['Career break', 'Berufliche Auszeit', 'Interruption de carrière', 'Pausa na carreira', 'PRZERWA W KARIERZE'])
      expect(isCareerBreak(text)).toBe(true);
    for (const text of ['Career coach', 'Breakthrough Energy', '']) expect(isCareerBreak(text)).toBe(false);
  });
});

describe('dates of a position', () => {
  it.each([
    ['May 2024 - Present · 2 yrs 7 mos', '2024-05', null],
    ['Feb 2014 - Present 12 years 6 months', '2014-02', null],
    ['Jan 2023 - Present2 years', '2023-01', null],
    ['2016 - 2019 · 3 yrs', '2016', '2019'],
    ['Jan. 2019–Heute · 7 Jahre', '2019-01', null],
    ['Apr. 2020 - Heute 5 Jahre 8 Monate', '2020-04', null],
    ['janv. 2024 - aujourd’hui · 2 ans', '2024-01', null],
    ['jun de 2022 - o momento · 4 anos 6 meses', '2022-06', null],
  ])('%s', (text, from, to) => expect(datesIn(text)).toEqual({ from, to }));
  it.each(['Founded 1999', 'Rotterdam · On-site', '12 years 6 months', 'We grew from 2019 to 2021 by hiring forty people', ''])(
    '"%s" is no range',
    (text) => expect(datesIn(text)).toBeNull(),
  );
});

describe('the role in a headline', () => {
  it.each<[string, string | null, string, string | null]>([
    ['Head of Revenue Operations at Brightloom | Forecasts that hold', 'Brightloom, Inc.', 'Head of Revenue Operations', 'Brightloom'],
    ['Speaker | CFO at Granit Bau AG', 'Granit Bau AG', 'CFO', 'Granit Bau AG'],
    ['Dyrektor handlowy w Lipa Logistyka', 'Lipa Logistyka', 'Dyrektor handlowy', 'Lipa Logistyka'],
    ['Directora de Operaciones en Olivar Digital', 'Olivar Digital', 'Directora de Operaciones', 'Olivar Digital'],
    ['Sales Manager, Tidewater Foods', 'Tidewater Foods', 'Sales Manager', 'Tidewater Foods'],
    ['Product Designer', null, 'Product Designer', null],
  ])('"%s" with %s', (headline, company, title, named) => expect(roleInHeadline(headline, company)).toMatchObject({ title, company: named }));

  it.each([
    ['Helping founders sleep at night', null],
    ['Ajudo fábricas a medir o que importa', 'Torno Certo Ltda.'],
    ['ex-Engineer, now a baker of ideas', null],
    ['Former CEO | Investor in people', null],
    ['Brightloom', 'Brightloom'],
    ['', null],
  ])('"%s" names none', (headline, company) => expect(roleInHeadline(headline, company)).toBeNull());

  it('a company is the same with and without its legal form or country, never with half a word', () => {
    expect(sameCompany('Deloitte Japan', 'Deloitte')).toBe(true);
    expect(sameCompany('Brightloom, Inc.', 'Brightloom')).toBe(true);
    expect(sameCompany('Metal Works', 'Meta')).toBe(false);
    expect(sameCompany('', 'Meta')).toBe(false);
  });

  it('a job is named by a job word, in any language', () => {
    for (const text of ['Leiterin Einkauf', 'Vertriebsleiter', 'Responsable achats', 'VP Engineering', 'Directora de Marketing'])
      expect(namesJob(text)).toBe(true);
    for (const text of ['Dream big', 'I am an engineer', 'Passionate engineer', 'Looking for a manager role?', 'Coffee lover'])
      expect(namesJob(text)).toBe(false);
  });
});

describe('a stay at one employer', () => {
  const at = (company: string, from: string, to: string | null): Position => ({
    title: 'x',
    company,
    companyUrl: null,
    from,
    to,
    href: null,
    lines: { title: 0, company: 0, dates: 0 },
  });

  it('begins with the first of the positions that follow each other there', () => {
    const main = at('Acme', '2023-03', null);
    const all = [main, at('Acme', '2020-10', '2023-03'), at('Acme', '2019', '2020-09'), at('Beta', '2010', '2018')];
    expect(stayAt(main, all).map((each) => each.from)).toEqual(['2023-03', '2020-10', '2019']);
  });

  it('positions are put newest first, and the page decides between those that go on', () => {
    const page = [at('A', '2014-02', null), at('B', '2019', '2024'), at('C', '2018', null), at('D', '2021', '2024-03')];
    expect(newestFirst(page).map((each) => each.company)).toEqual(['A', 'C', 'B', 'D']);
  });

  it('does not reach over years elsewhere', () => {
    const main = at('Acme', '2023-03', null);
    expect(stayAt(main, [main, at('Acme', '2010-01', '2012-12')])).toEqual([main]);
  });
});

describe('hostile text', () => {
  const parsers: Record<string, (text: string) => unknown> = {
    isPronouns,
    bareName,
    isPassing,
    isMasked,
    isCareerBreak,
    datesIn,
    namesJob,
    headline: (text) => roleInHeadline(text, 'Acme'),
    sameCompany: (text) => sameCompany(text, text),
  };
  const pieces = ['(', 'he/', '· ', '2020 - ', 'Jan ', ' at ', ' | ', '*', ', ', 'a', ' ', '\u0301', '😀'];

  it.each(Object.keys(parsers))('%s stays under 20 ms on 100 KB', (name) => {
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      parsers[name]!(text);
      const before = process.cpuUsage();
      parsers[name]!(text);
      const { user } = process.cpuUsage(before);
      expect({ name, piece, fast: user / 1_000 < 20 }).toEqual({ name, piece, fast: true });
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const parse of Object.values(parsers)) parse(text);
      }),
      { numRuns: 300 },
    );
  });
});
