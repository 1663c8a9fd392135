import { describe, expect, it } from 'vitest';
import { countryCode, countryNamed } from './countries';
import { placeKey } from './place-key';

describe('country names', () => {
  it.each([
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Allemagne', 'DE'],
    ['Alemania', 'DE'],
    ['Niemcy', 'DE'],
    ['ドイツ', 'DE'],
    ['Großbritannien', 'GB'],
    ['UK', 'GB'],
    ['U.S.A.', 'US'],
    ['Estados Unidos', 'US'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Côte d’Ivoire', 'CI'],
    ['Hong Kong SAR', 'HK'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Trinidad and Tobago', 'TT'],
    ['대한민국', 'KR'],
    ['مصر', 'EG'],
  ])('"%s" is %s', (name, code) => {
    expect(countryNamed(placeKey(name))).toBe(code);
  });

  it('leave everything else open', () => {
    expect(['Congo River', 'Bavaria', '', 'Europe'].map((name) => countryNamed(placeKey(name)))).toEqual([null, null, null, null]);
  });

  it('know assigned codes in any case, and no others', () => {
    expect([countryCode('de'), countryCode('XX'), countryCode('Germany')]).toEqual(['DE', null, null]);
  });
});
