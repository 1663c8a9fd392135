/**
 * The regions that the code knows by itself: every name that people write for the states, provinces and counties of
 * some ninety countries. They make places comparable without the gazetteer, which adds the rest of the world.
 *
 * Format of a table in `regions/`: `@DE` opens a country; a line is `Name [CODE] = other name; other name`; a line
 * that starts with `+` is a division inside the region above it. The first name is the one that readings show.
 */
import { lazily } from '../plain-text';
import { givenWords } from '../word-tables';
import { placeKey, regionKey } from './place-key';

export interface Region {
  country: string;
  /** English name where one is in use. */
  name: string;
  /** The region that a division lies in; null for a first-level region. */
  parent: Region | null;
  /** From the tables in the code; regions that only the gazetteer has weigh less against a namesake. */
  wellKnown: boolean;
}

const none: readonly Region[] = [];

interface RegionFile {
  regions: string;
}

const files = (): readonly RegionFile[] =>
  import.meta.env.WORDS_AS_DATA
    ? givenWords('places/regions')
    : Object.values(import.meta.glob<RegionFile>(['./regions/*.ts', '!./regions/*.test.ts'], { eager: true }));

const line = /^\s*(\+ )?([^=[]+?)(?: \[([A-Z]+)\])?(?: = (.*))?$/;

interface NamedRegion {
  region: Region;
  keys: readonly string[];
  code: string | null;
}

function* readTable(text: string): Generator<NamedRegion> {
  let country = '';
  let above: Region | null = null;
  for (const row of text.trim().split('\n')) {
    if (row.startsWith('@')) {
      country = row.slice(1);
      continue;
    }
    const [, inside, name = '', code = null, others = ''] = line.exec(row) ?? [];
    if (!name) throw new Error(`A region table has a line that cannot be read: "${row}".`);
    const region: Region = { country, name, parent: inside ? above : null, wellKnown: true };
    if (!inside) above = region;
    yield { region, keys: [name, ...others.split(';').filter(Boolean)].map(placeKey), code };
  }
}

/** Read once for all indexes, which share the regions. */
const tableRegions = lazily((): NamedRegion[] => files().flatMap(({ regions }) => [...readTable(regions)]));

/** Regions by every name, exact and without nouns such as "Province", and by their address codes. */
export class RegionIndex {
  readonly #exact = new Map<string, Region[]>();
  readonly #bare = new Map<string, Region[]>();
  readonly #codes = new Map<string, Region[]>();

  constructor() {
    for (const { region, keys, code } of tableRegions()) {
      for (const key of keys) this.add(region, key);
      if (code) put(this.#codes, code, region);
    }
  }

  add(region: Region, key: string): void {
    put(this.#exact, key, region);
    put(this.#bare, regionKey(key), region);
  }

  /** Regions of this `placeKey`, those whose name matches as a whole first. "Mexico City" is not "Mexico", but "Huila" is "Huila Department". */
  named(key: string): readonly Region[] {
    const exact = this.#exact.get(key) ?? none;
    const bareKey = regionKey(key);
    const bare = this.#bare.get(bareKey) ?? none;
    if (exact.length === 0) return bare;
    return bareKey === key && bare.length > exact.length ? [...new Set([...exact, ...bare])] : exact;
  }

  /** The first-level region (or, with `inside`, the division) of a country by this key, or null. */
  within(country: string, key: string, inside: boolean): Region | null {
    for (const found of [this.#exact.get(key), this.#bare.get(regionKey(key))]) {
      const region = found?.find((one) => one.country === country && (one.parent !== null) === inside);
      if (region) return region;
    }
    return null;
  }

  /** Regions by the code of addresses: `CA`, `NSW`, `SP`, `MI`. */
  coded(code: string): readonly Region[] {
    return this.#codes.get(code) ?? [];
  }
}

function put(to: Map<string, Region[]>, key: string, region: Region): void {
  const known = to.get(key);
  if (!known) to.set(key, [region]);
  else if (!known.includes(region)) known.push(region);
}

const tables = lazily(() => new RegionIndex());

/** Regions of the tables alone, by `placeKey`. */
export const regionsNamed = (key: string): readonly Region[] => tables().named(key);
