/** The place parser and place containment against tables of invented and public location lines. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { countryName } from '@/lib/language/places/countries';
import { createPlaceParser, type PlaceParser, smallPlaceParser } from '@/lib/language/places/place-parser';
import { placeWithin } from '@/lib/language/places/place-within';
import { loadGazetteer } from '@/scripts/data/load-gazetteer';

const table = (name: string): string[][] =>
  readFileSync(new URL(`./${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'))
    .map((row) => row.split('\t'));

const world = table('world') as [string, string, string, string][];

let parse: PlaceParser;
beforeAll(() => {
  parse = createPlaceParser(loadGazetteer());
});

describe('the place parser', () => {
  it.each([...world, ...table('addresses'), ...table('alone')])('reads "%s"', (text, city, region, country) => {
    const read = parse(text!);
    expect([read.text, read.city ?? '', read.region ?? '', read.country ?? '']).toEqual([text, city, region, country]);
  });

  it.each(table('macro-regions'))('knows the part of the world "%s"', (text, regions) => {
    expect(parse(text!)).toEqual({ text, city: null, region: null, country: null, macroRegions: regions!.split(';') });
  });

  it('lists the macro-regions of a country', () => {
    expect(parse('Munich').macroRegions).toEqual(['EMEA', 'DACH', 'Europe', 'European Union', 'European Economic Area']);
    expect(parse('nowhere at all').macroRegions).toEqual([]);
  });

  it('keeps country and region when the text is shouted, whispered, or loses its accents', () => {
    for (const [text, , region, country] of world) {
      for (const changed of [
        text.toUpperCase(),
        text.toLowerCase(),
        text.normalize('NFD').replace(/\p{M}/gu, ''),
        text.normalize('NFD'),
        `  ${text.replaceAll(' ', '\u00A0 ')} `,
      ]) {
        const read = parse(changed);
        expect([changed, read.country, read.region ?? '']).toEqual([changed, country, region]);
      }
    }
  });

  it('gives the same country with and without the country at the end', () => {
    for (const [text, city, , country] of world) {
      if (!city || text.split(',').length !== 2 || parse(text.split(',')[1]!).country === country) continue;
      expect([text, parse(`${text}, ${countryName(country)}`).country]).toEqual([text, country]);
    }
  });

  it('gives random text a whole place or none, and never throws', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const read = parse(text);
        return read.text === text && (read.country === null ? read.city === null && read.region === null : /^[A-Z]{2}$/.test(read.country));
      }),
    );
  });

  it.each([
    ['commas', 'a,'.repeat(50_000)],
    ['accents', 'é\u0301'.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
    ['metro words', 'Greater '.repeat(12_500)],
    ['dashes', '-'.repeat(100_000)],
    ['ambiguous towns', 'San Antonio, '.repeat(8_000)],
    ['alternatives', 'Berlin;'.repeat(15_000)],
    ['digits', '1 '.repeat(50_000)],
    ['twins', 'san jose and '.repeat(8_000)],
  ])('reads 100 KB of %s in at most 20 ms', (_, text) => {
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      parse(text);
      return performance.now() - start;
    });
    expect(Math.min(...runs)).toBeLessThan(20);
  });

  it('is ready after at most 60 ms of computing, the file included', () => {
    const runs = Array.from({ length: 5 }, () => {
      const start = process.threadCpuUsage();
      createPlaceParser(loadGazetteer());
      const { user, system } = process.threadCpuUsage(start);
      return (user + system) / 1_000;
    });
    expect(Math.min(...runs)).toBeLessThan(60);
  });

  it('knows countries, regions of the tables and famous cities without a gazetteer', () => {
    const small = smallPlaceParser();
    expect(small('Munich, Bavaria')).toMatchObject({ city: 'Munich', region: 'Bavaria', country: 'DE' });
    expect(small('Springfield, IL')).toMatchObject({ city: 'Springfield', region: 'Illinois', country: 'US' });
    expect(small('Springfield')).toMatchObject({ city: null, country: null });
  });
});

describe('a place within a wanted place', () => {
  it.each(table('within'))('%s · %s: %s', (place, wanted, answer) => {
    const [text = '', city, region, country] = place!.split('|');
    expect(placeWithin({ text, city: city || null, region: region || null, country: country || null }, wanted!)).toBe(answer);
  });
});
