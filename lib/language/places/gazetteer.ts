/**
 * The shape of `data/places.json`, which `scripts/data/make-places.ts` writes at set-up: the world's towns of
 * 15,000 people and more, the first level of regions everywhere and the second level where people write it
 * (British counties, French départements, Italian and Spanish provinces). Source: GeoNames, CC BY 4.0.
 */
export interface Gazetteer {
  format: 2;
  /** Who made the facts and under which licence. */
  source: string;
  regions: readonly GazetteerRegion[];
  /**
   * Towns by the first two characters of their `placeKey`, so that a look-up opens only what it needs. They are
   * `;`-separated; each ends with its size and its region. Size: `a` for 15,000 people, one letter further for every
   * factor √2 (`e` 60,000, `m` 960,000). Region: its number in `regions`, two digits of base 64 (`regionDigits`).
   */
  towns: Readonly<Record<string, string>>;
}

/** ISO 3166-1 alpha-2, name ('' for towns that lie in no region), and the second-level divisions inside, `;`-separated. */
export type GazetteerRegion = readonly [country: string, name: string, divisions?: string];

export const regionDigits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

/** Nothing but the word tables: enough for countries, regions and the best-known cities. */
export const emptyGazetteer: Gazetteer = { format: 2, source: '', regions: [], towns: {} };
