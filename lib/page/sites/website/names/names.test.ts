import { describe, expect, it } from 'vitest';
import { firmName } from './firm-name';
import { jobTitle, roleTitle } from './job-title';
import { personName } from './person-name';

const subject = {
  host: 'www.larkmoor.example',
  site: 'larkmoor.example',
  keys: ['larkmoor'],
  company: { name: 'Larkmoor', confidence: 0.9, evidence: [] },
};

describe('a person’s name', () => {
  it.each([
    ['Imogen Tarrant', 'Imogen Tarrant'],
    ['Dr. Pavel Ostrander', 'Pavel Ostrander'],
    ['Dr.-Ing. Rosalinde Feldmann', 'Rosalinde Feldmann'],
    ['Gwen Ashdown, PhD', 'Gwen Ashdown'],
    ['Michelle Vance, MS, RD', 'Michelle Vance'],
    ['Lucía van der Meulen-Soto', 'Lucía van der Meulen-Soto'],
    ['Aoife O’Mallow', 'Aoife O’Mallow'],
    ['Jean-Loup de La Tour', 'Jean-Loup de La Tour'],
    ['MAËLLE KERVADEC', 'MAËLLE KERVADEC'],
    ['Per-Olof Näslund', 'Per-Olof Näslund'],
    ['Will Baker', 'Will Baker'],
    ['Ayşe Kılıçarslan', 'Ayşe Kılıçarslan'],
    ['Анна Светлова', 'Анна Светлова'],
    ['霧島 朔太郎', '霧島 朔太郎'],
    ['김하늘', '김하늘'],
  ])('is read from "%s"', (text, name) => expect(personName(text)).toBe(name));

  it.each([
    'Account Executive',
    'Customer Success',
    'Our Team',
    'New York',
    'San Francisco',
    'Read More',
    'Human Resources',
    'Brightwater Insurance GmbH',
    'Larkmoor',
    'Sales & Marketing',
    'jo vale',
    'Meet the Founders',
    'Unsere Werte',
    'Nos Valeurs',
    'Le Nostre Alleanze',
    '代表取締役社長',
    '会社概要',
    'Founded in 1998',
    'Chief Technology Officer',
    'Privacy Policy',
  ])('is not "%s"', (text) => expect(personName(text)).toBeNull());
});

describe('a title', () => {
  it('is no sentence about people with such titles', () =>
    expect(jobTitle('Ingegneri, tecnici e altri consulenti lavorano insieme a noi.')).toBeNull());

  it.each(['CEO', 'Co-founder & CEO', 'VP of Sales, EMEA', 'Partner', 'Kaufmännischer Leiter', 'Présidente', '執行役員 CTO', 'Försäljningschef'])(
    'is "%s"',
    (text) => expect(jobTitle(text)).toBe(text),
  );
  it.each(['Read more', 'We keep lifts running.', 'Leeds', '+44 20 7946 0000', 'Founded 1998', 'I am the CEO', 'See open roles', ''])(
    'is not "%s"',
    (text) => expect(jobTitle(text)).toBeNull(),
  );
});

describe('an open role', () => {
  it.each([
    'Account Executive, DACH',
    'Data Engineer (m/f/d)',
    'Buchhalter (m/w/d)',
    'Medewerker klantenservice',
    'Projektledare automation',
    'Innesäljare',
  ])('is "%s"', (text) => expect(roleTitle(text)).toBe(text));
  it.each(['Sales', 'Sales & Marketing', 'Engineering', 'Remote', 'Full-time', 'All departments', 'Leeds', 'How we hire'])('is not "%s"', (text) =>
    expect(roleTitle(text)).toBeNull(),
  );
});

describe('another firm’s name', () => {
  it.each([
    ['Brindle Dental logo', 'Brindle Dental'],
    ['Logo de Frutas Belmar', 'Frutas Belmar'],
    ['St. Alban’s Physio', 'St. Alban’s Physio'],
    ['Moinho Paraíso', 'Moinho Paraíso'],
    ['株式会社北嶺製菓', '株式会社北嶺製菓'],
    ['oculore', 'oculore'],
    ['Tallgrass, Inc.', 'Tallgrass, Inc.'],
  ])('is read from "%s"', (text, name) => expect(firmName(text, subject)).toBe(name));

  it.each([
    'Larkmoor',
    'Larkmoor logo',
    'G2 Leader Spring 2026',
    'Rated 4.9 stars on Capterra',
    'partner-logo-4',
    'client1.png',
    'Portrait of Gwen Ashdown',
    'Customer',
    'Read more',
    'and many more',
    '500+ companies',
    '100s of institutions',
    'Why our customers stay with us',
    'Frances Ingleby, Managing Partner',
    'ISO 27001 certified',
    'Unsere Kunden',
  ])('is not "%s"', (text) => expect(firmName(text, subject)).toBeNull());
});
