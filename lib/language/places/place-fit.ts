/**
 * How well a location fits a country. Each segment argues for countries: a country's name last of all, a region
 * strongly, a town by its size, and a town that lies in the named region most. "Atlanta, Georgia" so becomes the
 * United States and "Tbilisi, Georgia" the country. The weights were tuned on 3,900 public company localities.
 */
import type { City } from './place-index';
import type { Senses } from './place-senses';
import type { Region } from './region-table';

export interface Fit {
  country: string;
  score: number;
  region: Region | null;
  regionAt: number;
  city: City | null;
  countryAt: number;
}

const weight = {
  countryLast: 12,
  /** A name that is also a region of another country: Georgia, Luxembourg. */
  countryOrRegion: 5,
  countryOrDivision: 6.5,
  countryElsewhere: 3,
  code: 5,
  region: 6,
  division: 5,
  /** A region that only the gazetteer has. */
  plainRegion: 4.5,
  regionCode: 6,
  /** Brazil's and Australia's codes repeat those of the United States. */
  sharedCode: 4.5,
  /** Italy's province codes repeat so many others that only a town of theirs makes them count. */
  provinceCode: 2,
  city: 2,
  perSize: 0.15,
  famous: 1.5,
  inRegion: 4,
  /** Share that is left of a town's weight when it lies in another region than the one named. */
  elsewhere: 0.3,
  /** What a town loses when its name is also the region's: in "Brooklyn, New York, NY" the town is Brooklyn. */
  repeatsRegion: 3,
  /** A region loses for every segment between it and the end, the country not counted: people write the larger after the smaller. */
  fromEnd: 1.5,
} as const;

function countryWeight(senses: Senses, country: string, at: number, count: number): number {
  const last = at === count - 1;
  if (senses.country === country) {
    if (count === 1) return weight.countryLast;
    if (!last) return weight.countryElsewhere;
    const namesakes = senses.regions.filter((region) => region.country !== country && region.wellKnown);
    if (namesakes.length === 0) return weight.countryLast;
    return namesakes.every((region) => region.parent) ? weight.countryOrDivision : weight.countryOrRegion;
  }
  return senses.code === country && count > 1 ? (last ? weight.code : weight.countryElsewhere) : 0;
}

function regionWeight(senses: Senses, region: Region, at: number, count: number): number {
  if (senses.codedRegions.includes(region)) {
    if (count === 1 || at === 0 || region.parent) return weight.provinceCode;
    return region.country === 'US' || region.country === 'CA' ? weight.regionCode : weight.sharedCode;
  }
  if (region.parent) return region.wellKnown ? weight.division : weight.plainRegion;
  return region.wellKnown ? weight.region : weight.plainRegion;
}

function cityWeight(city: City, region: Region | null): number {
  const plain = weight.city + city.size * weight.perSize + (city.famous ? weight.famous : 0);
  if (!region) return plain;
  if (city.region === region || city.region === region.parent) return plain + weight.inRegion;
  return city.region ? plain * weight.elsewhere : plain;
}

/** The best town among the segments that are neither the country nor the region. */
function bestCity(all: readonly Senses[], country: string, region: Region | null, taken: readonly number[]): { city: City; score: number } | null {
  let best: { city: City; score: number } | null = null;
  for (const [at, senses] of all.entries()) {
    if (taken.includes(at)) continue;
    for (const city of senses.cities) {
      if (city.country !== country) continue;
      const repeatsRegion = at > 0 && region !== null && senses.regions.includes(region);
      const score = cityWeight(city, region) - at * 0.01 - (repeatsRegion ? weight.repeatsRegion : 0);
      if (!best || score > best.score) best = { city, score };
    }
  }
  return best;
}

/** Reads the segments as lying in `country`. A score of 0 means that nothing speaks for it. */
export function fitCountry(all: readonly Senses[], country: string): Fit {
  const count = all.length;
  let countryAt = -1;
  let countryScore = 0;
  for (const [at, senses] of all.entries()) {
    const score = countryWeight(senses, country, at, count);
    if (score >= countryScore && score > 0) {
      countryScore = score;
      countryAt = at;
    }
  }
  const without = fitRegion(all, country, countryAt, null, -1);
  let best = without;
  for (let at = count - 1; at >= 0; at -= 1) {
    if (at === countryAt) continue;
    const senses = all[at]!;
    for (const region of [...senses.regions, ...senses.codedRegions]) {
      if (region.country !== country) continue;
      const fit = fitRegion(all, country, countryAt, region, at);
      fit.score += regionWeight(senses, region, at, count) - segmentsAfter(at, count, countryAt) * weight.fromEnd;
      if (fit.score > best.score) best = fit;
    }
  }
  best.score += countryScore;
  return best;
}

const segmentsAfter = (at: number, count: number, countryAt: number): number => count - 1 - at - (countryAt > at ? 1 : 0);

function fitRegion(all: readonly Senses[], country: string, countryAt: number, region: Region | null, regionAt: number): Fit {
  const found = bestCity(all, country, region, [countryAt, regionAt]);
  return { country, score: found?.score ?? 0, region, regionAt, city: found?.city ?? null, countryAt };
}

/** Every country that some segment speaks for. */
export function candidateCountries(all: readonly Senses[]): Set<string> {
  const countries = new Set<string>();
  for (const senses of all) {
    if (senses.country) countries.add(senses.country);
    if (senses.code && all.length > 1) countries.add(senses.code);
    for (const region of senses.regions) countries.add(region.country);
    for (const region of senses.codedRegions) countries.add(region.country);
    for (const city of senses.cities) countries.add(city.country);
  }
  return countries;
}
