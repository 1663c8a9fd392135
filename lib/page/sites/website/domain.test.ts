import { describe, expect, it } from 'vitest';
import { labelOf, siteOf } from './domain';

describe('the site of a host', () => {
  it.each([
    ['www.acme.com', 'acme.com'],
    ['app.eu.acme.com', 'acme.com'],
    ['acme.com:8443', 'acme.com'],
    ['ACME.com.', 'acme.com'],
    ['blog.acme.co.uk', 'acme.co.uk'],
    ['acme.com.au', 'acme.com.au'],
    ['www.acme.com.br', 'acme.com.br'],
    ['shop.acme.co.jp', 'acme.co.jp'],
    ['info.de', 'info.de'],
    ['www.info.de', 'info.de'],
    ['firma.co.at', 'firma.co.at'],
    ['mairie.gouv.fr', 'mairie.gouv.fr'],
    ['acme.io', 'acme.io'],
  ])('%s belongs to %s', (host, site) => expect(siteOf(host)).toBe(site));

  it.each([
    ['jo.wordpress.com', 'jo.wordpress.com'],
    ['acme.github.io', 'acme.github.io'],
    ['a.b.myshopify.com', 'b.myshopify.com'],
    ['acme.uk.com', 'acme.uk.com'],
  ])('%s keeps the subdomain that its platform gave it', (host, site) => expect(siteOf(host)).toBe(site));

  it('leaves addresses without a domain alone', () => {
    expect(siteOf('127.0.0.1')).toBe('127.0.0.1');
    expect(siteOf('localhost:3000')).toBe('localhost');
    expect(siteOf('[::1]')).toBe('[::1]');
    expect(labelOf('127.0.0.1')).toBe('');
  });

  it('names the word that the company chose', () => {
    expect(labelOf('app.acme-tools.co.uk')).toBe('acme-tools');
    expect(labelOf('jo.wordpress.com')).toBe('jo');
  });

  it('takes a host that only looks like a platform as a site of its own', () => {
    expect(siteOf('notwordpress.com')).toBe('notwordpress.com');
    expect(siteOf('wordpress.com')).toBe('wordpress.com');
  });
});
