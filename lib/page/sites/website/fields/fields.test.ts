import { describe, expect, it } from 'vitest';
import { giveTowns } from '@/lib/language/towns/known-towns';
import { runFields } from '@/lib/page/fields';
import type { Page } from '@/lib/page/reader';
import type { PageElement } from '@/lib/page/snapshot/page-element';
import { loadGazetteer } from '@/scripts/data/load-gazetteer';
import { recogniseWebsite } from '../recognise';
import { websiteFields } from './all';

const node = {
  localName: 'p',
  parentElement: null,
  contains: () => false,
  closest: () => null,
  getAttribute: () => null,
  querySelector: () => null,
  querySelectorAll: () => [],
} as unknown as PageElement;

/** A page without a document: lines in one section, links, records. */
function pageOf({
  title = 'Hartwell',
  lines = [] as string[],
  links = [] as { href: string; text?: string }[],
  jsonLd = [] as Record<string, unknown>[],
  language = 'en',
  url = 'https://www.hartwell.example/',
}): Page {
  return {
    url: new URL(url),
    contentType: 'text/html',
    outline: {
      url,
      title,
      language,
      lines: lines.map((text) => ({ text, section: 0, href: null, level: 0, item: null, control: false, node })),
      sections: [{ names: [], heading: '', landmark: '', parent: null, first: 0, last: lines.length, node }],
      pairs: [],
      links: links.map(({ href, text = '' }) => ({ href, text, label: '', section: 0, item: null, first: 0, last: 0, node })),
      items: [],
      elements: lines.length,
    },
    embedded: { jsonLd: jsonLd.map((each) => ({ node: each, depth: 0 })), meta: [], canonical: null },
  };
}

function read(page: Page): Record<string, unknown[]> {
  const recognised = recogniseWebsite(page);
  if (recognised.refusal !== null) return { refusal: [recognised.refusal] };
  const values: Record<string, unknown[]> = {};
  const { signals, problems } = runFields(page, recognised.subject, websiteFields);
  expect(problems).toEqual([]);
  for (const { key, value } of signals) values[key] = [...(values[key] ?? []), value];
  return values;
}

const filler = 'Hartwell builds and repairs pumps for quarries, harbours and towns, and has done so for a long time.';

describe('what a website says of its company', () => {
  it.each([
    ['Founded in 1987, Hartwell repairs pumps.', 1987],
    ['Hartwell has been serving quarries since 1987.', 1987],
    ['Since 1987', 1987],
    ['Est. 1987', 1987],
    ['Wir wurden 1987 gegründet.', 1987],
    ['Hartwell nasce il 3 maggio 1987 dalla volontà di due fratelli.', 1987],
    ['Hartwell nació a finales del año 1987 en un puerto.', 1987],
    ['Hartwell est née en 1987.', 1987],
    ['Our journey began in 1987 with a clear vision.', 1987],
    ['Nuestra historia comenzó en el año 1987, en un puerto.', 1987],
    ['Unsere Reise begann im Jahr 1987 in einer Garage.', 1987],
    ['1987 begann unsere Geschichte in einer Garage.', 1987],
    ['Unsere Reise im Jahr 1987', 1987],
    ['Vår resa började 1987 i en hamn.', 1987],
  ])('reads the year in %j', (line, year) => {
    expect(read(pageOf({ lines: [filler, line] }))['company.founded']).toEqual([year]);
  });

  it.each([
    ['hartwell.de', 'de', 'Hartwell ist ein Familienunternehmen aus Kassel.', 'Kassel'],
    ['hartwell.com', 'en', 'We are a family-run agency from Leeds, UK.', 'Leeds'],
    ['hartwell.com', 'en', 'We are a Denver-based pump shop.', 'Denver'],
    ['hartwell.se', 'sv', 'Besök oss i Västervik eller ring.', 'Västervik'],
  ])('%s reads the town in %j, %j', (host, language, line, city) => {
    giveTowns(loadGazetteer());
    const page = pageOf({ lines: [filler, line], language, url: `https://www.${host}/` });
    expect(read(page)['company.headquarters']).toEqual([expect.objectContaining({ city })]);
  });

  it.each([
    'Unsere Kunden kommen aus Kassel.',
    'We helped a company from Leeds grow.',
    'We worked with a Denver-based agency.',
    'Hartwell is a company from Scratch.',
    'Visit us in Hall 5.',
    'Besuchen Sie uns in Halle 5.',
  ])('reads no town in %j', (line) => {
    giveTowns(loadGazetteer());
    expect(read(pageOf({ lines: [filler, line] }))['company.headquarters']).toBeUndefined();
  });

  it.each([
    ['/contact', ['46485 Wesel'], 1],
    ['/', ['46485 Wesel', 'Telefon: 0281 000000'], 1],
    ['/', ['46485 Wesel', 'Eine ganz andere Zeile'], 0],
    ['/contact', ['46485 Wesel', '47533 Kleve', '47623 Kevelaer'], 0],
    ['/contact', ['Am Ring 5, 46485 Wesel', '46485 Wesel'], 1],
  ])('on %s, %j tell %i seats', (path, lines, seats) => {
    giveTowns(loadGazetteer());
    const page = pageOf({ lines: [filler, ...lines], language: 'de', url: `https://www.hartwell.de${path}` });
    expect(read(page)['company.headquarters'] ?? []).toHaveLength(seats);
  });

  it('takes the address of who runs the servers, and the number below it, for nobody’s', () => {
    giveTowns(loadGazetteer());
    const lines = [
      'Impressum',
      'Hafenweg 3, 80331 München',
      filler,
      'Hébergeur',
      'Cloudtop, Inc.',
      'Adresse',
      '101 Cedar Street',
      'San Francisco, CA 94107',
      'Téléphone',
      '+1 650 555 0100',
    ];
    const page = pageOf({ lines, language: 'de', url: 'https://www.hartwell.de/mentions-legales' });
    page.outline.lines[3] = { ...page.outline.lines[3]!, level: 2 };
    const said = read(page);
    expect(said['company.locations']).toEqual([[expect.objectContaining({ city: 'München' })]]);
    expect(said['company.contact']).toBeUndefined();
  });

  it('reads an address without a code where all others are other firms’', () => {
    giveTowns(loadGazetteer());
    const lines = [
      'Adresse : Quartier Haut, Agadez, Niger',
      filler,
      'Le site est hébergé par GitHub, Inc., 88 Cedar Street, San Francisco, CA 94107, USA.',
    ];
    const page = pageOf({ lines, language: 'fr', url: 'https://www.hartwell.com/mentions-legales' });
    expect(read(page)['company.headquarters']).toEqual([expect.objectContaining({ city: 'Agadez', country: 'NE' })]);
  });

  it('reads no half of a logo for the name', () => {
    const page = pageOf({ title: 'Contact', lines: ['Hart', 'Well', 'Hart', 'Hart', filler], url: 'https://hartwell.example/contact' });
    page.outline.links.push({ href: 'https://hartwell.example/', text: 'Hart Well', label: '', section: 0, item: null, first: 0, last: 2, node });
    expect(read(page)['company.name']).not.toEqual(['Hart']);
  });

  it('takes the address for the town that a sentence declines', () => {
    giveTowns(loadGazetteer());
    const lines = [filler, 'Hartwell je firma se sídlem v Hornim Ujezdu.', 'Na Skalce 137, 273 51 Horní Újezd'];
    expect(read(pageOf({ lines, language: 'cs', url: 'https://www.hartwell.cz/' }))['company.headquarters']).toEqual([
      expect.objectContaining({ city: 'Horní Újezd' }),
    ]);
  });

  it('reads the name in a logo of several lines', () => {
    const page = pageOf({
      title: 'Contact',
      lines: ['Vale & Associates', 'Chartered accountants', 'Vale & Associates audit pumps.', 'Write to Vale & Associates', filler],
      url: 'https://cavale.example/contact',
    });
    page.outline.links.push({
      href: 'https://cavale.example/',
      text: 'Vale & Associates Chartered accountants',
      label: 'CA',
      section: 0,
      item: null,
      first: 0,
      last: 2,
      node,
    });
    expect(read(page)['company.name']).toEqual(['Vale & Associates']);
  });

  it('reads the year above an entry of a history that says whose founding it is', () => {
    expect(
      read(pageOf({ lines: [filler, 'Februar 1987', 'Gründung Hartwell AG & Einzug in die Halle', '1991', 'Neue Halle'] }))['company.founded'],
    ).toEqual([1987]);
    expect(read(pageOf({ lines: [filler, '1987', 'Fondazione di Mossgate a Roma', 'Roma'] }))['company.founded']).toBeUndefined();
  });

  it.each([
    'Member of the chamber since 1987',
    'Our customers since 1987 include quarries',
    'Jo founded Mossgate in 1987; she joined us later',
    'Since 2005, our patented valve is unmatched',
    '© 1987 Hartwell',
    'Unsere Reise nach Lissabon 1987',
    'Vår resa till Oslo 1987',
  ])('reads no year in %j', (line) => expect(read(pageOf({ lines: [filler, line] }))['company.founded']).toBeUndefined());

  it('gives no year when two are said', () => {
    expect(read(pageOf({ lines: [filler, 'Founded in 1987', 'Founded in 1991'] }))['company.founded']).toBeUndefined();
  });

  it.each([
    ['We are a team of 120 people.', { min: 120, max: 120 }],
    ['Hartwell employs over 1,200 people worldwide.', { min: 1_201, max: null }],
    ['Our 85+ employees love pumps.', { min: 85, max: null }],
    ['Wir beschäftigen rund 1.200 Mitarbeiter.', { min: 1_200, max: 1_200 }],
  ])('reads the size in %j', (line, size) => expect(read(pageOf({ lines: [filler, line] }))['company.employees']).toEqual([size]));

  it.each([
    'For companies with over 300 employees',
    'We helped 500 people last year',
    'Trusted by teams of 50 people',
    'We trained 4,000 engineers',
    'Our 2019 people report',
  ])('reads no size in %j', (line) => expect(read(pageOf({ lines: [filler, line] }))['company.employees']).toBeUndefined());

  it('believes the LinkedIn page that bears its name, and no share link or person', () => {
    const own = { href: 'https://fr.linkedin.com/company/Hartwell-Pumps?trk=x' };
    const others = [
      { href: 'https://www.linkedin.com/company/mossgate/', text: 'Mossgate' },
      { href: 'https://www.linkedin.com/shareArticle?url=x' },
      { href: 'https://www.linkedin.com/in/jo/' },
    ];
    expect(read(pageOf({ lines: [filler], links: [...others, own] }))['company.linkedinUrl']).toEqual([
      'https://www.linkedin.com/company/hartwell-pumps/',
    ]);
    expect(read(pageOf({ lines: [filler], links: others }))['company.linkedinUrl']).toBeUndefined();
  });

  it('takes industry, seat and size from the record of the organisation, not from that of somebody’s employer', () => {
    const address = { '@type': 'PostalAddress', streetAddress: '1 Quay', addressLocality: 'Leeds', addressCountry: 'GB' };
    const values = read(
      pageOf({
        lines: [filler],
        jsonLd: [
          { '@type': 'AutoDealer', name: 'Hartwell', address, numberOfEmployees: 12 },
          { '@type': 'Person', worksFor: { '@type': 'Organization', name: 'Mossgate', address } },
        ],
      }),
    );
    expect(values['company.industry']).toEqual([{ text: 'Auto dealer', id: null }]);
    expect(values['company.headquarters']).toEqual([{ text: '1 Quay, Leeds, GB', city: 'Leeds', country: 'GB' }]);
    expect(values['company.employees']).toEqual([{ min: 12, max: 12 }]);
    expect(values['company.name']).toEqual(['Hartwell']);
  });

  it('leaves the address of a firm that its own line names, unless the page goes by that firm', () => {
    const banner = 'Mossgate A/S, Havnevej 39, 1058 København, Denmark';
    const seat = (...lines: string[]) => read(pageOf({ lines: [filler, ...lines] }))['company.headquarters'];
    expect(seat(banner)).toBeUndefined();
    expect(seat('Hartwell A/S, Havnevej 39, 1058 København, Denmark')).toMatchObject([{ country: 'DK' }]);
    expect(seat(banner, '© 2026 Hartwell, a brand of Mossgate A/S')).toMatchObject([{ country: 'DK' }]);
  });

  it.each(['Somos una asociación sin ánimo de lucro.', 'Hartwell ODV è una organizzazione di volontariato.'])('knows an association by %j', (line) =>
    expect(read(pageOf({ lines: [filler, line] }))['company.type']).toEqual(['nonprofit']),
  );

  it.each([
    ['Just a moment...', ['Verifying you are human.'], 'wall'],
    ['Hartwell', [], 'not-loaded'],
    ['502 Bad Gateway', ['nginx'], 'not-loaded'],
    ['hartwell.example', ['This domain is for sale!'], 'wall'],
  ])('refuses %j', (title, lines, refusal) => expect(read(pageOf({ title, lines }))).toEqual({ refusal: [refusal] }));

  it('does not take an article about captchas for a wall', () => {
    expect(read(pageOf({ lines: ['How a captcha works', ...Array.from({ length: 40 }, () => filler)] })).refusal).toBeUndefined();
  });

  it.each([
    ['one long line', ['we are a team of '.repeat(6_000)]],
    ['copyright lines', Array.from({ length: 5_000 }, () => '© 2014 Hartwell Inc.')],
    ['sentences', ['We use 1. Hartwell 2. '.repeat(4_500)]],
    ['mail addresses', ['a@hartwell.example '.repeat(5_000)]],
    ['names', ['Hartwell '.repeat(11_000)]],
    ['digits', ['0123 456 '.repeat(11_000)]],
    ['capitals', ['Aa Bb Cc, '.repeat(10_000)]],
    ['short lines', Array.from({ length: 20_000 }, (_, index) => `L ${index}`)],
  ])('reads 100 KB of %s in time', (_, lines) => {
    const page = () => pageOf({ title: 'Hartwell | '.repeat(2_000), lines });
    read(page());
    const started = process.cpuUsage();
    read(page());
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1_500);
  });
});
