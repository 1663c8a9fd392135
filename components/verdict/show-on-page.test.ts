import { describe, expect, it } from 'vitest';
import { standsOnPage } from './show-on-page';

const page = 'https://www.linkedin.com/company/northloom-demo/about/';
const at = (over: object) => standsOnPage({ source: 'line', quote: 'We sell to clinics', url: page, ...over }, page);

describe('which quotes may be shown on the page', () => {
  it('words of a line, a label or a heading of the page that is open', () => {
    for (const source of ['line', 'label', 'heading']) expect(at({ source })).toBe(true);
    expect(at({ source: 'derived', quote: 'Director of Marketing' })).toBe(true);
  });

  it('never words of another page, of the user, or what nobody can see', () => {
    expect(at({ url: 'https://northloom.example/' })).toBe(false);
    for (const source of ['json-ld', 'embedded-json', 'meta', 'script', 'cookie', 'href', 'user', 'import']) expect(at({ source })).toBe(false);
    for (const quote of ['https://cdn.shop.example/theme.js', 'cdn.shop.example/assets/a.css', '<script src>', '{"a": 1}'])
      expect(at({ source: 'derived', quote })).toBe(false);
  });
});
