/** What the place parser answers, and the pieces that its two ways of reading share. */
import { macroRegionsAround, macroRegionsOf } from './macro-regions';
import type { City } from './place-index';
import type { Senses } from './place-senses';

export interface PlaceReading {
  /** What was asked. */
  text: string;
  /** English name where one is in use: "Munich". A town that no table has keeps its spelling. */
  city: string | null;
  /** State, province or county. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** In the order of `macro-regions.ts`; a macro-region that stands alone ("DACH") lists itself and those around it. */
  macroRegions: string[];
}

export type Found = Omit<PlaceReading, 'text'>;

export const found = (country: string, region: string | null, city: string | null): Found => ({
  city,
  region,
  country,
  macroRegions: macroRegionsOf(country),
});

export const foundCity = (city: City): Found => found(city.country, city.region?.name ?? null, city.name);

/** "EMEA", "Remote, Europe": no country, but a part of the world. */
export function readMacroRegion(all: readonly Senses[]): Found | null {
  const name = all.find((senses) => senses.macroRegion)?.macroRegion;
  return name ? { city: null, region: null, country: null, macroRegions: macroRegionsAround(name) } : null;
}

/** Lead in size (half octaves) that a town alone needs over its namesakes: four times the people. */
const clearSize = 4;
/** What being famous is worth in that comparison: 16 times the people. */
const fameSize = 8;
/** A town that stands alone has at least 30,000 people: below, it is too often just a word. */
const smallestAlone = 2;

/** The town that people mean by a name alone, or null when several could be meant. */
export function cityAlone(cities: readonly City[]): City | null {
  const ranked = [...new Set(cities)].map((city) => ({ city, size: city.size + (city.famous ? fameSize : 0) })).sort((a, b) => b.size - a.size);
  const [best, next] = ranked;
  if (!best || best.size < smallestAlone) return null;
  return !next || best.size - next.size >= clearSize ? best.city : null;
}
