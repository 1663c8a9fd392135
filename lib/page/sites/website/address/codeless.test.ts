import { beforeAll, describe, expect, it } from 'vitest';
import { giveTowns } from '@/lib/language/towns/known-towns';
import type { Line } from '@/lib/page/outline/outline';
import { loadGazetteer } from '@/scripts/data/load-gazetteer';
import { codelessIn } from './codeless';

beforeAll(() => giveTowns(loadGazetteer()));

const line = (text: string) =>
  ({ text: text.replace(/^# /, ''), section: 0, href: null, level: text.startsWith('# ') ? 3 : 0, item: null, control: false }) as unknown as Line;

function read(text: string, country: string | null = null, language = 'en') {
  const lines = text.split('\n').map(line);
  return codelessIn(lines, {
    country,
    language,
    isName: (text) => text === 'Hartwell Ltd',
    isChannel: (at) => /@|\+\d/.test(lines[at]?.text ?? ''),
    channelAt: (text) => text.search(/\+\d/),
    leadsAway: () => true,
    isContact: (at) => lines[at - 1]?.text === 'Contact us',
    isOutside: () => false,
    isPersons: (at) => lines[at - 1]?.text === 'Jo Vale',
  }).map(({ place }) => place);
}

describe('addresses without a postcode', () => {
  it.each([
    ['Sede\nCorso Tiepolo, Milano (MI)', 'IT', { text: 'Corso Tiepolo, Milano (MI)', city: 'Milano', region: 'MI', country: 'IT' }],
    ['East Lotus Nagar, Hyderabad.\nhello@hartwell.example', 'IN', { text: 'East Lotus Nagar, Hyderabad', city: 'Hyderabad', country: 'IN' }],
    ['Kozhikode, kerala, India\n+91 80780 00000', null, { text: 'Kozhikode, kerala, India', city: 'Kozhikode', region: 'kerala', country: 'IN' }],
    ['Address: 4th Floor, Palm House, Nairobi', null, { text: '4th Floor, Palm House, Nairobi', city: 'Nairobi', country: 'KE' }],
    ['ul. Krótka 5, Gdańsk\n+48 58 000 00 00', 'PL', { text: 'ul. Krótka 5, Gdańsk', city: 'Gdańsk', country: 'PL' }],
    ['Str. Morii nr. 10, Cluj-Napoca\n+40 700 000 000', 'RO', { text: 'Str. Morii nr. 10, Cluj-Napoca', city: 'Cluj-Napoca', country: 'RO' }],
    ['📍 Kuopio', 'FI', { text: 'Kuopio', city: 'Kuopio', country: 'FI' }],
    ['Kotipaikka: Kuopio', 'FI', { text: 'Kuopio', city: 'Kuopio', country: 'FI' }],
    ['Adresse\nGamle Kai 3, Hinterfjord', 'NO', { text: 'Gamle Kai 3, Hinterfjord', city: 'Hinterfjord', country: 'NO' }],
    ['Mumbai, Maharashtra\n+91 90000 00000', 'IN', { text: 'Mumbai, Maharashtra', city: 'Mumbai', region: 'Maharashtra', country: 'IN' }],
    [
      'Contact\nBratca, nr. 12, jud. Bihor\nTel +40 700 000 000',
      'RO',
      { text: 'Bratca, nr. 12, jud. Bihor', city: 'Bratca', region: 'Bihor', country: 'RO' },
    ],
    [
      'Localização\nUnidade III – Porto Geral, Corumbá/MS',
      'BR',
      { text: 'Unidade III, Porto Geral, Corumbá/MS', city: 'Corumbá', region: 'MS', country: 'BR' },
    ],
    ['Bratca, nr. 12, Jud Bihor\n+40 700 000 000', 'RO', { text: 'Bratca, nr. 12, Jud Bihor', city: 'Bratca', region: 'Bihor', country: 'RO' }],
    ['IT Park, Hyderabad (India)\n+91 90000 00000', null, { text: 'IT Park, Hyderabad (India)', city: 'Hyderabad', country: 'IN' }],
    ['Design Quarter, Nairobi\n+254 700 000000', 'KE', { text: 'Design Quarter, Nairobi', city: 'Nairobi', country: 'KE' }],
    ['Corso Tiepolo 4, Milano, IT\n+39 02 000000', 'IT', { text: 'Corso Tiepolo 4, Milano, IT', city: 'Milano', country: 'IT' }],
    ['📍 Buzău • ☎️', null, { text: 'Buzău', city: 'Buzău', country: 'RO' }],
    ['Adresse : Akanda Libreville Gabon.', null, { text: 'Akanda Libreville Gabon', city: 'Libreville', country: 'GA' }],
    ['📍 Buzău • ☎️ +40 700 000 000', 'RO', { text: 'Buzău', city: 'Buzău', country: 'RO' }],
    ['Hartwell Ltd, 12 Park Row, Leeds. Tel: +44 113 496 0000', 'GB', { text: '12 Park Row, Leeds', city: 'Leeds', country: 'GB' }],
    ['Contact us\n12 Marina Street, Yerevan', 'AM', { text: '12 Marina Street, Yerevan', city: 'Yerevan', country: 'AM' }],
    ['📍 Office – Strada Lungă, nr. 4-8 Bucuresti', 'RO', { text: 'Strada Lungă, nr. 4-8 Bucuresti', city: 'Bucuresti', country: 'RO' }],
    ['Lale Cad. No:12 D:5 Kadıköy/İstanbul\n+90 212 000', 'TR', { text: 'Lale Cad. No:12 D:5 Kadıköy/İstanbul', city: 'İstanbul', country: 'TR' }],
    ['Address:\nP.O Box 130, Lira Uganda', null, { text: 'P.O Box 130, Lira Uganda', city: 'Lira', country: 'UG' }],
    ['Aracaju - SE\n(79) 9 +55', null, { text: 'Aracaju, SE', city: 'Aracaju', region: 'SE', country: 'BR' }, 'pt'],
    ['Dirección: RFH7+Quetzaltenango', 'GT', { text: 'Quetzaltenango', city: 'Quetzaltenango', country: 'GT' }],
    ['Konum\nAnkara, Türkiye', null, { text: 'Ankara, Türkiye', city: 'Ankara', country: 'TR' }],
    ['Austin, TX\n+1 512 000', null, { text: 'Austin, TX', city: 'Austin', region: 'TX', country: 'US' }],
    [
      'Location\nCALLE LOS CEDROS\nHinterpuerto, Panama',
      null,
      { text: 'CALLE LOS CEDROS, Hinterpuerto, Panama', city: 'Hinterpuerto', country: 'PA' },
    ],
    [
      'Domicilio: Jr. Cruz Alta N° 14, urb. Los Pinos, Lima-Perú',
      'PE',
      { text: 'Jr. Cruz Alta N° 14, urb. Los Pinos, Lima-Perú', city: 'Lima', country: 'PE' },
    ],
  ])('%j reads', (text, country, place, language = 'en') => expect(read(text, country, language)).toEqual([place]));

  it.each([
    ['Lyon, Paris, Marseille\n+33 1 00 00 00 00', 'FR'],
    ['Hyderabad\nWe build houses', 'IN'],
    ['Jo Vale\nLondon, UK\njo@hartwell.example', null],
    ['We deliver to Kampala, Uganda\n+256 700 000 000', null],
    ['East Lotus Nagar, Hinterpur\n+91 90000 00000', 'IN'],
    ['Adresse\nSommerfest', 'DE'],
    ['Adresse\n12 route de Draguignan', 'FR'],
    ['12 Via Milano\n+39 02 000', 'IT'],
    ['Address\nHouse No: 117\nPhone', 'NP'],
    ['Adresa\nAmerická 23\nPřístup', 'CZ'],
    ['Aracaju - SE\n(79) 9 +55', null],
    ['Adresă\nStr. Lungă nr. 4\nProgram de lucru', 'RO'],
    ['Contact us\nAusstellung in Halle 5, Leipzig', 'DE'],
    ['Contact us\nProjects 120, Clients 45, Mumbai', 'IN'],
    ['12 Marina Street, Yerevan', 'AM'],
    ['Our location\nBusiness hours\nMonday - Thursday', 'PK'],
    ['Our location\nHarbour Centre\n# Business hours\nMonday - Thursday', 'PK'],
    ['© 2026 Hartwell Leeds\n+44 113 496 0000', 'GB'],
    ['Telefon: +358 40 000 0000\nHelsinki', null],
    ['Sales Manager, Jud Nelson\n+1 555 0100 100', 'US'],
    ['Sales Manager, Jud Nelson\n+1 555 0100 100', null],
    ['Sales Manager, London\n+44 20 7946 0000', 'GB'],
    ['Jo, Account Executive, London, UK\n+44 20 7946 0000', null],
    ['Harbour House, London (HQ)\n+44 20 7946 0000', 'GB'],
    ['Harbour House, London (remote)\n+44 20 7946 0000', 'GB'],
  ])('%j is none', (text, country) => expect(read(text, country)).toEqual([]));

  it('keeps the fullest writing of one town', () => {
    expect(read('Mumbai, Maharashtra\n+91 1\nAddress\n12 Sea Road, Mumbai', 'IN').map(({ text }) => text)).toEqual(['12 Sea Road, Mumbai']);
  });
});
