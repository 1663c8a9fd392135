import { beforeAll, describe, expect, it } from 'vitest';
import { giveTowns } from '@/lib/language/towns/known-towns';
import { loadGazetteer } from '@/scripts/data/load-gazetteer';
import { addressesIn } from './find';

beforeAll(() => giveTowns(loadGazetteer()));

const read = (text: string, { country = null, language = 'en' }: { country?: string | null; language?: string } = {}) =>
  addressesIn(
    text.split('\n').map((line) => ({ text: line })),
    { country, language, isName: (name) => /^Hartwell|Ltd$/.test(name) },
  ).map((each) => each.place);

describe('addresses', () => {
  it.each([
    [
      '120 Harbor Street, Suite 4, Portland, OR 97204',
      { text: '120 Harbor Street, Suite 4, Portland, OR 97204', city: 'Portland', region: 'OR', country: 'US' },
    ],
    [
      '120 Harbor Street\nSuite 4\nPortland OR 97204-1234\nUSA',
      { text: '120 Harbor Street, Suite 4, Portland, OR 97204-1234, USA', city: 'Portland', region: 'OR', country: 'US' },
    ],
    [
      '120 Harbor Street West Portland , Oregon , 97204',
      { text: '120 Harbor Street, West Portland, Oregon, 97204', city: 'West Portland', region: 'Oregon', country: 'US' },
    ],
    ['P.O. Box 12\nFargo, ND 58102', { text: 'P.O. Box 12, Fargo, ND 58102', city: 'Fargo', region: 'ND', country: 'US' }],
    [
      'Visit us at 9 Mill Lane, Dover, Delaware 19901.',
      { text: '9 Mill Lane, Dover, Delaware 19901', city: 'Dover', region: 'Delaware', country: 'US' },
    ],
    ['40 Elm Avenue, Boise, ID', { text: '40 Elm Avenue, Boise, ID', city: 'Boise', region: 'ID', country: 'US' }],
    [
      'Hartwell House Ltd\nUnit 7\nMeadow Business Park\nStation Road\nLudlow\nShropshire\nSY8 1AA',
      { text: 'Unit 7, Meadow Business Park, Station Road, Ludlow, Shropshire, SY8 1AA', city: 'Ludlow', region: 'Shropshire', country: 'GB' },
    ],
    [
      '© 2024 Hartwell. 3rd Floor, 12 Queen Street, Leeds LS1 2AB. Tel: 0113 496 0000',
      { text: '3rd Floor, 12 Queen Street, Leeds, LS1 2AB', city: 'Leeds', country: 'GB' },
    ],
    [
      '200-1200 Bay Street\nToronto ON M5V 2T6\nCanada',
      { text: '200-1200 Bay Street, Toronto, ON M5V 2T6, Canada', city: 'Toronto', region: 'ON', country: 'CA' },
    ],
    ['12 Wattle Rd, Perth WA 6000', { text: '12 Wattle Rd, Perth, WA 6000', city: 'Perth', region: 'WA', country: 'AU' }],
    ['Musterstraße 12\n80331 München', { text: 'Musterstraße 12, 80331 München', city: 'München', country: 'DE' }],
    ['Am Ring 5 · D-60311 Frankfurt am Main', { text: 'Am Ring 5, D-60311 Frankfurt am Main', city: 'Frankfurt am Main', country: 'DE' }],
    ['14 rue des Tilleuls, 69002 Lyon, France', { text: '14 rue des Tilleuls, 69002 Lyon, France', city: 'Lyon', country: 'FR' }],
    ['14 bis, avenue Foch\n75116 Paris Cedex 16', { text: '14 bis, avenue Foch, 75116 Paris Cedex 16', city: 'Paris', country: 'FR' }],
    ['Calle Mayor 5, 3º B, 28013 Madrid (España)', { text: 'Calle Mayor 5, 3º B, 28013 Madrid, España', city: 'Madrid', country: 'ES' }],
    ['Via Garibaldi 8, 20121 Milano (MI)', { text: 'Via Garibaldi 8, 20121 Milano, MI', city: 'Milano', region: 'MI', country: 'IT' }],
    ['Keizersgracht 100\n1015 CV Amsterdam', { text: 'Keizersgracht 100, 1015 CV Amsterdam', city: 'Amsterdam', country: 'NL' }],
    ['Rua das Flores, 10\n1200-192 Lisboa', { text: 'Rua das Flores, 10, 1200-192 Lisboa', city: 'Lisboa', country: 'PT' }],
    ['Storgatan 4, 111 22 Stockholm, Sweden', { text: 'Storgatan 4, 111 22 Stockholm, Sweden', city: 'Stockholm', country: 'SE' }],
    ['500 Olive Street St. Louis, MO 63101', { text: '500 Olive Street, St. Louis, MO 63101', city: 'St. Louis', region: 'MO', country: 'US' }],
    [
      '8848 Larch Street, Houston, Texas USA 77055',
      { text: '8848 Larch Street, Houston, Texas USA 77055', city: 'Houston', region: 'Texas', country: 'US' },
    ],
    [
      '12 High St, Darlington, Co. Durham DL1 1AA',
      { text: '12 High St, Darlington, Co. Durham DL1 1AA', city: 'Darlington', region: 'Co. Durham', country: 'GB' },
    ],
    ['22 Baker Street, London, England, W1U 3BW', { text: '22 Baker Street, London, England, W1U 3BW', city: 'London', country: 'GB' }],
    [
      '100 King St W, Toronto, Ontario, Canada, M5X 1A9',
      { text: '100 King St W, Toronto, Ontario, Canada, M5X 1A9', city: 'Toronto', region: 'Ontario', country: 'CA' },
    ],
    ['33 Rue du Lac 75004 Paris', { text: '33 Rue du Lac, 75004 Paris', city: 'Paris', country: 'FR' }],
    ['Bahnhofstr. 12, 70173 Stuttgart', { text: 'Bahnhofstr. 12, 70173 Stuttgart', city: 'Stuttgart', country: 'DE' }],
    [
      'Av. Central, 1000 - São Paulo - SP, 01310-100, Brasil',
      { text: 'Av. Central, 1000, São Paulo, SP, 01310-100, Brasil', city: 'São Paulo', region: 'SP', country: 'BR' },
    ],
    [
      '12 Baggot Street Lower, Dublin 2, D02 X285, Ireland',
      { text: '12 Baggot Street Lower, Dublin 2, D02 X285, Ireland', city: 'Dublin 2', country: 'IE' },
    ],
    ['3 Park Place, Auckland 1010, New Zealand', { text: '3 Park Place, Auckland, 1010, New Zealand', city: 'Auckland', country: 'NZ' }],
    ['Calle 93 No. 11-26, Bogotá, Colombia', { text: 'Calle 93 No. 11-26, Bogotá, Colombia', city: 'Bogotá', country: 'CO' }],
    ['8 Marina Walk, Dubai, United Arab Emirates', { text: '8 Marina Walk, Dubai, United Arab Emirates', city: 'Dubai', country: 'AE' }],
  ])('%j reads', (text, place) => expect(read(text, { language: /España/.test(text) ? 'es' : 'en' })).toEqual([place]));

  it('takes the country of the site where a postcode form is shared', () => {
    expect(read('Bahnhofstrasse 3\n8001 Zürich', { country: 'CH' })).toEqual([
      { text: 'Bahnhofstrasse 3, 8001 Zürich', city: 'Zürich', country: 'CH' },
    ]);
    expect(read('Bahnhofstrasse 3\n8001 Zürich')).toEqual([{ text: 'Bahnhofstrasse 3, 8001 Zürich', city: 'Zürich', country: 'CH' }]);
    expect(read('Bahnhofstrasse 3\n8001 Nirgendwil')).toEqual([{ text: 'Bahnhofstrasse 3, 8001 Nirgendwil', city: 'Nirgendwil' }]);
  });

  it.each([
    ['Via della Rocca, 22C\n87028 Praia a Mare (CS)', { country: 'IT' }, 'Praia a Mare', 'IT'],
    ['7 Rue Courte\n59650 Villeneuve d’Ascq', { country: 'FR' }, 'Villeneuve d’Ascq', 'FR'],
    ['10, Sector 1, Lotus Nagar,\nRaipur – 492007 (C.G.)', {}, 'Raipur', 'IN'],
    ['Mlýnská 376/19\nLišov, 373 72', { country: 'CZ' }, 'Lišov', 'CZ'],
    ['76437 Rastatt\nHafenstrasse 2', {}, 'Rastatt', 'DE'],
    ['San Telmo 1698, Santiago-Chile', { language: 'es' }, 'Santiago', 'CL'],
    ['Jalan Melati 4, Jakarta 12190, Indonesia', {}, 'Jakarta', 'ID'],
    ['Hartwell\n46485 Wesel\nTelefon', { country: 'DE' }, 'Wesel', 'DE'],
    ['2960 Brecht, België', { language: 'nl' }, 'Brecht', 'BE'],
    ['Osoite: Kilonkallio, 02610 Espoo', { country: 'FI' }, 'Espoo', 'FI'],
    ['20148 Milano Via Garibaldi 14', { country: 'IT' }, 'Milano', 'IT'],
    ['20148 Milano (MI) - Via Garibaldi, 14', { country: 'IT' }, 'Milano', 'IT'],
    ['1052 Budapest, Tulipán utca 3.', { country: 'HU' }, 'Budapest', 'HU'],
    ['Adres Lublin:\nul. Lipowa 21 / lok. 25\n20-602 Lublin', { country: 'PL' }, 'Lublin', 'PL'],
    ['Lipų pr. 12, LT-01103 Vilnius', { country: 'LT' }, 'Vilnius', 'LT'],
    ['Liepu iela 12, Rīga, LV-1010', { country: 'LV' }, 'Rīga', 'LV'],
    ['Str. Lungă 12, 700123 Iași', { country: 'RO' }, 'Iași', 'RO'],
    ['Lipova 12, 11000 Beograd', { country: 'RS' }, 'Beograd', 'RS'],
    ['Av. Central 1234, C1043AAZ Buenos Aires', {}, 'Buenos Aires', 'AR'],
    ['Av. Central 6503, Col. Ciudad Norte, CP 45010, Zapopan, Jal.', { country: 'MX' }, 'Zapopan', 'MX'],
    ['Village - Vele, Dist. Satara,\nMaharashtra, India - 415022', {}, 'Satara', 'IN'],
    ['Shop No. 73, Level-1, Block D, Marina Mall, Dhaka -1215', { country: 'BD' }, 'Dhaka', 'BD'],
    ['12 Lotus Road, Kolkata-700100, West Bengal', {}, 'Kolkata', 'IN'],
    ['1251 route de Cassis\n83 780 FLAYOSC', {}, 'FLAYOSC', 'FR'],
    ['8630 Balatonboglár, Tulipán u. 25.\n06 20 555 4225', { country: 'HU' }, 'Balatonboglár', 'HU'],
    ['3662 Hinterfalva Telep 1.\nMagyarország', { country: 'HU', language: 'hu' }, 'Hinterfalva Telep 1', 'HU'],
    ['Lotus Marg, Kathmandu 44600', { country: 'NP' }, 'Kathmandu', 'NP'],
    ['12-B Marina Town, Lahore, Pakistan', {}, 'Lahore', 'PK'],
    ['12 Marina Road, Colombo 03, Sri Lanka', {}, 'Colombo 03', 'LK'],
  ])('%j, %j lies in %s', (text, hints, city, country) => expect(read(text, hints)).toEqual([expect.objectContaining({ city, country })]));

  it('takes towns with their codes for towns, one below the other, and none for a street', () => {
    expect(read('46485 Wesel\n47533 Kleve', { country: 'DE' }).map(({ text }) => text)).toEqual(['46485 Wesel', '47533 Kleve']);
  });

  it('reads every office of a list', () => {
    const text =
      'London\n1 Fleet Street\nLondon EC4Y 1AA\nPhone: 020 7946 0000\nBristol\n22 Quay Street, Bristol\nBS1 4DJ\nNew York\n5 Hudson Street, Floor 2, New York, NY 10013';
    expect(read(text).map((place) => place.city)).toEqual(['London', 'Bristol', 'New York']);
  });

  it('reads a Brazilian address without its code, on a page in Portuguese only', () => {
    const text = 'Rua das Garças, 627 — Jardim Novo\nSão Paulo - SP';
    expect(read(text, { language: 'pt' })).toMatchObject([{ city: 'São Paulo', region: 'SP', country: 'BR' }]);
    expect(read(text)).toEqual([]);
  });

  it('leaves off a caption that only layout keeps apart, and prose before a street', () => {
    expect(read('AdresseHafengasse 3\n80331 München', { country: 'DE' })).toMatchObject([{ text: 'Hafengasse 3, 80331 München' }]);
    expect(read('dont le siège est situé 14 rue des Tilleuls, 69002 Lyon, France', { language: 'fr' })).toMatchObject([
      { text: '14 rue des Tilleuls, 69002 Lyon, France' },
    ]);
  });

  it('keeps the label in front of an address', () => {
    const [address] = addressesIn([{ text: 'Head office: 1 Fleet Street, London EC4Y 1AA' }], { country: null, language: null, isName: () => false });
    expect(address).toMatchObject({ before: 'Head office', first: 0, last: 0, street: true });
  });

  it.each([
    'Cisco 1800 Series Routers, 1900 Series Routers',
    '$4,750.00 OBO, 2006 Ford Explorer XLT',
    'Used cars and trucks dealership in MA 01089',
    'Copyright 2014 Hartwell. All rights reserved.',
    'Call 555-0100 or visit our page',
    'Our team speaks English, French, Germany is our largest market',
    'We shipped 12000 Widgets, 45000 Gadgets last year',
    'In 2019 Paris became our second home',
    'Part no. A1 2BC, in stock',
    'Founded 1987 in Wichita, Kansas',
    'Familie M., 46485 Wesel',
    '2015 Zürich',
    'Dhaka 2015',
    '12345 Hinterdorf',
  ])('%j holds no address', (text) => expect(read(text)).toEqual([]));

  it.each([
    ['digits and commas', '1,'.repeat(50_000)],
    ['postcodes', 'OR 97204 '.repeat(11_000)],
    ['capitalised words', 'Street Road Avenue '.repeat(5_500)],
    ['lines of postcodes', '97204\n'.repeat(16_000)],
    ['spaces', ' '.repeat(100_000)],
    ['full stops', 'A. '.repeat(33_000)],
    ['one letter', 'A'.repeat(100_000)],
    ['short street lines', '1 A Street, Boise, ID\n'.repeat(4_500)],
  ])('reads 100 KB of %s in time', (_, text) => {
    const rounds = [1, 2, 3].map(() => {
      const started = process.cpuUsage();
      read(text);
      return process.cpuUsage(started).user / 1_000;
    });
    expect(Math.min(...rounds)).toBeLessThan(300);
  });
});
