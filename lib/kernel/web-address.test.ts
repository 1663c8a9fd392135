import { describe, expect, it } from 'vitest';
import { isLinkedInHost, webAddress } from './web-address';

describe('an address on a page', () => {
  it('is unwrapped from the redirect pages of LinkedIn', () => {
    expect(webAddress('https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Facme.example%2Fx')?.href).toBe('https://acme.example/x');
    expect(webAddress('https://www.linkedin.com/safety/go/?url=https%3A%2F%2Facme.example')?.href).toBe('https://acme.example/');
    expect(webAddress('https://de.linkedin.com/safety/go?url=https%3A%2F%2Facme.example')?.href).toBe('https://acme.example/');
  });

  it.each(['javascript%3Aalert(1)', '', 'acme'])('is none when a redirect page leads to "%s"', (target) =>
    expect(webAddress(`https://www.linkedin.com/safety/go/?url=${target}`)).toBeNull(),
  );

  it.each(['mailto:a@b.example', 'javascript:alert(1)', 'data:text/html,x', 'acme.example', ''])('is not "%s"', (href) =>
    expect(webAddress(href)).toBeNull(),
  );

  it.each(['evil.example', 'notlinkedin.com', 'linkedin.com.evil.example'])('on %s is never unwrapped', (host) => {
    expect(isLinkedInHost(host)).toBe(false);
    expect(webAddress(`https://${host}/redir/redirect?url=https%3A%2F%2Facme.example`)?.hostname).toBe(host);
  });
});
