/**
 * The shape of `data/places.json`, which `scripts/data/make-places.ts` writes at set-up: the world's towns of
 * 15,000 people and more, the first level of regions everywhere and the second level where people write it
 * (British counties, French départements, Italian and Spanish provinces). Source: GeoNames, CC BY 4.0.
 */
export interface Gazetteer {
  format: 1;
  /** Who made the facts and under which licence. */
  source: string;
  /** Regions by ISO 3166-1 alpha-2 country. The first region of a country has the name '' when towns without a region exist. */
  countries: Record<string, GazetteerRegion[]>;
}

/**
 * Name, towns, and the second-level divisions inside. Towns and divisions are `;`-separated; the last letter of a
 * town is its size: `a` for 15,000 people, one letter further for every factor √2 (`e` 60,000, `m` 960,000).
 */
export type GazetteerRegion = [name: string, towns: string, divisions?: string];

/** Nothing but the small tables in the code: enough for countries, regions and the best-known cities. */
export const emptyGazetteer: Gazetteer = { format: 1, source: '', countries: {} };
