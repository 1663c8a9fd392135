import { describe, expect, it } from 'vitest';
import { sighting } from '@/tests/support/sightings';
import { bareName, isCompanyName } from './company-name';
import { registrableSite, siteOf } from './domain';
import { accountAliases, linkedInCompanyAlias } from './identity';

describe('the site of an address', () => {
  it.each([
    ['www.northwind.example', 'northwind.example'],
    ['careers.northwind.co.uk', 'northwind.co.uk'],
    ['Northwind.COM.', 'northwind.com'],
    ['northwind.github.io', 'northwind.github.io'],
    ['shop.northwind.myshopify.com', 'northwind.myshopify.com'],
    ['xn--mller-kva.de', 'xn--mller-kva.de'],
  ])('%s belongs to %s', (host, site) => {
    expect(registrableSite(host)).toBe(site);
  });

  it.each(['co.uk', 'localhost', '192.168.1.4', 'linktr.ee', 'www.facebook.com', 'uk.linkedin.com', 'printer.local', 'a..b', 'bad_host.com', ''])(
    '%j names no company',
    (host) => {
      expect(registrableSite(host)).toBeNull();
    },
  );

  it('is read from an address without a scheme and through the redirect page of LinkedIn', () => {
    expect(siteOf('www.northwind.example/about?x=1')).toBe('northwind.example');
    expect(siteOf('https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fnorthwind.example%2F')).toBe('northwind.example');
    expect(siteOf('https://www.linkedin.com/redir/redirect?url=javascript%3Aalert(1)')).toBeNull();
  });

  it.each(['javascript:alert(1)', 'mailto:a@northwind.example', 'https://', 'data:text/html,x'])('%j has none', (address) => {
    expect(siteOf(address)).toBeNull();
  });
});

describe('the name of a company', () => {
  it.each([
    ['Northwind Robotics GmbH & Co. KG', 'northwind robotics'],
    ['NORTHWIND ROBOTICS, Inc.', 'northwind robotics'],
    ['Northwind S.A. de C.V.', 'northwind'],
    ['Northwind Sp. z o.o.', 'northwind'],
    ['Northwind S.p.A.', 'northwind'],
    ['Northwind Pty Ltd', 'northwind'],
    ['Northwind Private Limited', 'northwind'],
    ['Müller & Söhne AG', 'muller & sohne'],
    ['株式会社ノースウィンド', 'ノースウィント'],
    ['Northwind Group', 'northwind group'],
    ['Quiet Day Spa', 'quiet day spa'],
    ['Ltd', 'ltd'],
  ])('%s is compared as %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it.each(['Self-employed', 'Freelance', 'Stealth Startup', 'selbständig', '—', 'X'])('%j is not one', (name) => {
    expect(isCompanyName(name)).toBe(false);
  });
});

describe('the LinkedIn alias of a company', () => {
  it.each([
    ['https://www.linkedin.com/company/Northwind-Robotics/about/', 'linkedin:northwind-robotics'],
    ['https://de.linkedin.com/company/m%C3%BCller', 'linkedin:müller'],
    ['https://www.linkedin.com/school/north-college/', 'linkedin:north-college'],
    ['https://www.linkedin.com/showcase/north-labs', 'linkedin:north-labs'],
    ['https://www.linkedin.com/company/4410982/', 'linkedin-id:4410982'],
    ['https://www.linkedin.com/sales/company/4410982?x', 'linkedin-id:4410982'],
  ])('of %s is %s', (address, alias) => {
    expect(linkedInCompanyAlias(address)).toBe(alias);
  });

  it.each([
    'https://www.linkedin.com/in/somebody/',
    'https://www.linkedin.com/company/',
    'https://notlinkedin.com/company/northwind',
    'https://www.linkedin.com/company/%E0%A4%A',
    'https://www.linkedin.com/sales/company/abc',
  ])('of %s is none', (address) => {
    expect(linkedInCompanyAlias(address)).toBeNull();
  });
});

describe('aliases of a reading', () => {
  it('stand strongest first', () => {
    const seen = sighting({
      url: 'https://www.linkedin.com/company/northwind/',
      says: {
        'company.name': 'Northwind Inc.',
        'company.website': 'https://www.northwind.example',
        'company.linkedinUrl': 'https://www.linkedin.com/company/77/',
      },
    });
    expect(seen.aliases).toEqual(['linkedin:northwind', 'linkedin-id:77', 'domain:northwind.example', 'name:northwind']);
  });

  it('leave out what the reading is not sure of', () => {
    expect(
      sighting({
        url: 'https://northwind.example/',
        confidence: 0.4,
        says: { 'company.name': 'Northwind', 'company.linkedinUrl': 'https://www.linkedin.com/company/northwind/' },
      }).aliases,
    ).toEqual(['domain:northwind.example']);
  });

  it('leave out two values that are equally likely', () => {
    const seen = sighting({
      url: 'https://northwind.example/',
      says: { 'company.linkedinUrl': 'https://www.linkedin.com/company/a/', 'company.linkedinUrl#2': 'https://www.linkedin.com/company/b/' },
    });
    expect(seen.aliases).toEqual(['domain:northwind.example']);
  });

  it('do not take the address of a page that only mentions the company', () => {
    expect(accountAliases({ canonicalUrl: 'https://www.linkedin.com/jobs/view/1/', kind: 'linkedin/job', signals: [] })).toEqual([]);
  });
});

describe('hostile text', () => {
  const long = 100_000;
  it.each([
    ['a name of spaces', ' '.repeat(long)],
    ['a name of legal forms', 'gmbh '.repeat(long / 5)],
    ['a name of dots', '.'.repeat(long)],
    ['a name of marks', 'a\u0301'.repeat(long / 2)],
    ['an address of per cents', `https://www.linkedin.com/company/${'%41'.repeat(long / 3)}`],
    ['a host of dots', `https://${'a.'.repeat(long / 2)}example`],
    ['a scheme without end', 'a+.-'.repeat(long / 4)],
  ])('%s is read in no time', (_, text) => {
    const from = performance.now();
    isCompanyName(text);
    linkedInCompanyAlias(text);
    siteOf(text);
    expect(performance.now() - from).toBeLessThan(100);
  });
});

describe('a company page that shows its slug and its number', () => {
  const said = (value: string, confidence: number) => ({ key: 'company.linkedinUrl' as const, value, confidence, evidence: [] });

  it('is found under both, so that profiles that know only the number join it', () => {
    expect(
      accountAliases({
        canonicalUrl: null,
        kind: 'linkedin/company',
        signals: [said('https://www.linkedin.com/company/northwind-demo/', 0.95), said('https://www.linkedin.com/company/4711/', 0.6)],
      }),
    ).toEqual(['linkedin:northwind-demo', 'linkedin-id:4711']);
  });

  it('is not found under either of two numbers that are equally likely', () => {
    expect(
      accountAliases({
        canonicalUrl: null,
        kind: 'linkedin/company',
        signals: [said('https://www.linkedin.com/company/4711/', 0.6), said('https://www.linkedin.com/company/4712/', 0.6)],
      }),
    ).toEqual([]);
  });
});
