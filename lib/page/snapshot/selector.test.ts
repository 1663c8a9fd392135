import { describe, expect, it } from 'vitest';
import { matches } from './selector';

const element = (localName: string, attributes: Record<string, string> = {}) => ({
  localName,
  getAttribute: (name: string) => attributes[name] ?? null,
});

describe('the selectors that readers may use', () => {
  it('find tags, attributes and lists of both', () => {
    expect(matches(element('dd'), 'dt, dd')).toBe(true);
    expect(matches(element('div', { role: 'button' }), '[role="button"], button, li, a')).toBe(true);
    expect(matches(element('div', { 'aria-expanded': 'false' }), '[aria-haspopup], [aria-expanded]')).toBe(true);
    expect(matches(element('div'), 'span')).toBe(false);
  });

  it('compare values whole, from the start, from the end, inside and by word', () => {
    const icon = element('svg', { id: 'school-accent-4' });
    expect(matches(icon, 'svg[id^="school"]')).toBe(true);
    expect(matches(icon, 'svg[id$="4"]')).toBe(true);
    expect(matches(icon, 'svg[id*="accent"]')).toBe(true);
    expect(matches(icon, 'img[id^="school"]')).toBe(false);
    expect(matches(element('link', { rel: 'alternate nofollow' }), 'link[rel~="alternate"]')).toBe(true);
    expect(matches(element('input', { type: 'PASSWORD' }), 'input[type="password" i]')).toBe(true);
    expect(matches(element('input', { type: 'PASSWORD' }), 'input[type="password"]')).toBe(false);
  });

  it('refuse classes and combinators, so that a reader cannot come to depend on looks', () => {
    for (const selector of ['.card', 'div > p', 'ul li', 'p:first-child', '*', ''])
      expect(() => matches(element('p'), selector)).toThrow('Readers may not use');
  });
});
