import { describe, expect, it } from 'vitest';
import { safeAddress } from './address';

describe('an address that a click opens', () => {
  it('keeps its host and path and loses everything that could carry data', () => {
    expect(safeAddress('https://www.linkedin.com/company/acme/about/?x=secret#y')).toBe('https://www.linkedin.com/company/acme/about/');
  });

  it('is refused when it is not plain https', () => {
    for (const address of [
      'javascript:alert(1)',
      'http://acme.example/',
      'data:text/html,x',
      'https://user:word@acme.example/',
      'chrome://settings',
      'file:///etc/hosts',
      '/relative',
      '',
    ])
      expect(safeAddress(address)).toBeNull();
  });
});
