import { describe, expect, it } from 'vitest';
import { placeKey, regionKey, withoutUmlautSpelling } from './place-key';

describe('place keys', () => {
  it.each([
    ['Saint-Étienne', 'st etienne'],
    ['St. Etienne', 'st etienne'],
    ['  MÜNCHEN ', 'munchen'],
    ['Łódź', 'lodz'],
    ['København', 'kobenhavn'],
    ["Xi'an", 'xian'],
    ['Bosnia & Herzegovina', 'bosnia and herzegovina'],
    ['Washington, D.C.', 'washington dc'],
    ['San  Francisco', 'san francisco'],
    ['東京', '東京'],
    ['???', ''],
  ])('"%s" is "%s"', (name, key) => {
    expect(placeKey(name)).toBe(key);
  });

  it.each([
    ['Provincia di Bergamo', 'bergamo'],
    ['Stockholms län', 'stockholms'],
    ['State of Berlin', 'berlin'],
    ['County Dublin', 'dublin'],
    ['Taipei City', 'taipei'],
    ['Moravskoslezský kraj', 'moravskoslezsky'],
    ['Capital Region', 'capital'],
    ['Bavaria', 'bavaria'],
  ])('the region "%s" is "%s"', (name, key) => {
    expect(regionKey(placeKey(name))).toBe(key);
  });

  it('reads the ASCII spelling of umlauts', () => {
    expect(withoutUmlautSpelling(placeKey('Muenchen'))).toBe(placeKey('München'));
  });
});
