import { describe, expect, it } from 'vitest';
import { countryCode } from './countries';
import { countriesOf, macroRegionNamed, macroRegionNames, macroRegionsAround, macroRegionsOf } from './macro-regions';
import { placeKey } from './place-key';

describe('macro-regions', () => {
  it('hold only assigned country codes', () => {
    const unknown = macroRegionNames.flatMap((name) => [...countriesOf(name)].filter((code) => countryCode(code) === null));
    expect(unknown).toEqual([]);
  });

  it.each([
    ['DE', 'DACH', true],
    ['CH', 'European Union', false],
    ['CH', 'Europe', true],
    ['GB', 'European Union', false],
    ['GB', 'UKI', true],
    ['TR', 'EMEA', true],
    ['IN', 'APAC', true],
    ['AE', 'GCC', true],
    ['AE', 'MENA', true],
    ['MX', 'LATAM', true],
    ['MX', 'North America', true],
    ['MX', 'NAMER', false],
    ['US', 'NAMER', true],
    ['BR', 'South America', true],
    ['ZA', 'Sub-Saharan Africa', true],
    ['NO', 'European Economic Area', true],
    ['PL', 'CEE', true],
    ['RU', 'CEE', false],
  ])('%s in %s: %s', (country, name, inside) => {
    expect(macroRegionsOf(country).includes(name)).toBe(inside);
  });

  it('have the European Union of 27 members', () => {
    expect(countriesOf('European Union').size).toBe(27);
  });

  it('are known by other names and languages', () => {
    expect(
      ['Latin America', 'UK&I', 'asia-pacific', 'NA', 'Union européenne', 'Golfstaaten'].map((name) => macroRegionNamed(placeKey(name))),
    ).toEqual(['LATAM', 'UKI', 'APAC', 'NAMER', 'European Union', 'GCC']);
    expect(macroRegionNamed('atlantis')).toBeNull();
  });

  it('know what lies around them', () => {
    expect(macroRegionsAround('DACH')).toEqual(['EMEA', 'DACH', 'Europe']);
  });

  it('answer an unknown country with nothing', () => {
    expect(macroRegionsOf('QQ')).toEqual([]);
  });
});
