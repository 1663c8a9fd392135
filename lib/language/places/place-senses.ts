/** What one segment of a location may mean: a country, a region, a town, a metropolitan area, a macro-region. */

import { lazily } from '../plain-text';
import { countryCode, countryNamed, englishCountry } from './countries';
import { macroRegionNamed } from './macro-regions';
import type { City, PlaceIndex } from './place-index';
import { placeKey, withoutUmlautSpelling } from './place-key';
import { placeNames } from './place-names';
import { type Segment, toSegment } from './place-text';
import type { Region } from './region-table';

export interface Metro {
  city: string | null;
  region: string | null;
  country: string;
}

export interface Senses {
  segment: Segment;
  country: string | null;
  /** The two-letter country code, kept apart because it is weaker than a name ("CA", "IN", "DE" are states too). */
  code: string | null;
  regions: readonly Region[];
  codedRegions: readonly Region[];
  cities: readonly City[];
  metro: Metro | null;
  macroRegion: string | null;
}

const metroByKey = lazily(() => {
  const metros = new Map<string, Metro>();
  for (const row of placeNames().metros.trim().split('\n')) {
    const [name = '', place = ''] = row.split(' = ');
    const [city = '', region = '', country = ''] = place.split(';').map((part) => part.trim());
    if (country) metros.set(placeKey(name), { city: city || null, region: region || null, country });
  }
  return metros;
});

/** From 60,000 people on a town is not mistaken for a country's name in another language. */
const largeTown = 4;

const lettersOnly = /^[A-Za-z]{2,4}$/;

function named(index: PlaceIndex, key: string): Pick<Senses, 'regions' | 'cities'> {
  const cities = index.citiesNamed(key);
  const regions = index.regions.named(key);
  return { cities, regions };
}

/**
 * Everything that the segment may mean; empty lists and nulls when it means nothing.
 * @param last whether it is the last segment: only there is a country looked for in all languages, which costs 30 ms once.
 */
export function sensesOf(segment: Segment, index: PlaceIndex, last: boolean): Senses {
  const { key, core } = segment;
  let country = englishCountry(key) ?? (core === key ? null : englishCountry(core));
  const isCode = lettersOnly.test(segment.text);
  let found = named(index, key);
  if (found.cities.length === 0 && core !== key) {
    const inner = named(index, core);
    if (inner.cities.length > 0 || found.regions.length === 0)
      found = { cities: inner.cities, regions: found.regions.length > 0 ? found.regions : inner.regions };
  }
  if (!country && last && found.regions.length === 0 && !found.cities.some((city) => city.famous || city.size >= largeTown))
    country = countryNamed(key) ?? (core === key ? null : countryNamed(core));
  if (found.cities.length === 0 && found.regions.length === 0 && !country) {
    const spelled = withoutUmlautSpelling(core);
    if (spelled !== core) found = named(index, spelled);
  }
  if (found.cities.length === 0 && found.regions.length === 0 && !country) found = { ...found, cities: twinCities(segment, index) };
  return {
    segment,
    country,
    code: isCode && segment.text.length === 2 && !country ? countryCode(segment.text) : null,
    regions: found.regions,
    codedRegions: isCode ? index.regions.coded(segment.text.toUpperCase()) : [],
    cities: found.cities,
    metro: metroByKey().get(key) ?? null,
    macroRegion: key === 'na' ? null : (macroRegionNamed(key) ?? (core === key ? null : macroRegionNamed(core))),
  };
}

const twins = /\s*[-–/&]\s*|\s+(?:and|und|et|y|e|en)\s+/;

/** "Arnhem-Nijmegen Region", "Pune/Pimpri-Chinchwad": the first of several towns that share a country. */
function twinCities(segment: Segment, index: PlaceIndex): City[] {
  const parts = segment.text.split(twins).slice(0, 4);
  if (parts.length < 2) return [];
  const lists = parts.map((part, at) => {
    const key = placeKey(part);
    const core = at === parts.length - 1 ? key.replace(/ (?:metropolitan )?(?:area|region|metro)$/, '') : key.replace(/^greater /, '');
    return index.citiesNamed(core);
  });
  return (lists[0] ?? []).filter((city) => lists.slice(1).some((list) => list.some((other) => other.country === city.country)));
}

/** Whether the words name a metropolitan area and not the town alone: "Greater Boston Area", "San Francisco Bay Area". */
export function isArea(text: string): boolean {
  const segment = toSegment(text.split(',')[0]!);
  return segment !== null && (segment.core !== segment.key || metroByKey().has(segment.key));
}

export const meansNothing = (senses: Senses): boolean =>
  !senses.country &&
  !senses.code &&
  senses.regions.length === 0 &&
  senses.codedRegions.length === 0 &&
  senses.cities.length === 0 &&
  !senses.metro &&
  !senses.macroRegion;
