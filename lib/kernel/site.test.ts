import { describe, expect, it } from 'vitest';
import { siteOfHost } from './site';

describe('the site of a host', () => {
  it.each([
    ['www.acme.com', 'acme.com'],
    ['ACME.com.', 'acme.com'],
    ['blog.acme.co.uk', 'acme.co.uk'],
    ['www.acme.gob.mx', 'acme.gob.mx'],
    ['www.acme.com.pa', 'acme.com.pa'],
    ['www.acme.or.jp', 'acme.or.jp'],
    ['firma.co.at', 'firma.co.at'],
    ['www.acme.com.co', 'acme.com.co'],
  ])('%s belongs to %s', (host, site) => expect(siteOfHost(host)).toBe(site));

  it.each([
    ['www.info.de', 'info.de'],
    ['www.net.hr', 'net.hr'],
    ['www.com.de', 'com.de'],
  ])('%s is an ordinary name in a country without second levels', (host, site) => expect(siteOfHost(host)).toBe(site));

  it.each([
    ['a.acme.github.io', 'acme.github.io'],
    ['acme.uk.com', 'acme.uk.com'],
    ['acme.jobs.personio.de', 'acme.jobs.personio.de'],
    ['shop.web.fc2.com', 'shop.web.fc2.com'],
    ['www.wordpress.com', 'wordpress.com'],
    ['notwordpress.com', 'notwordpress.com'],
  ])('%s is told apart from its neighbours as %s', (host, site) => expect(siteOfHost(host)).toBe(site));

  it.each(['co.uk', 'uk.com', 'localhost', '127.0.0.1', '[::1]', 'a..b', '.', ''])('%j is nobody’s own', (host) =>
    expect(siteOfHost(host)).toBeNull(),
  );
});
