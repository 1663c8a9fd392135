/**
 * Look-ups by name: the tables of the code and the gazetteer as one. Towns are chained by name in plain arrays,
 * because a map of 24,000 lists would cost more to make than the whole start may.
 */
import { knownCities } from './city-table';
import type { Gazetteer } from './gazetteer';
import { placeKey } from './place-key';
import { type Region, RegionIndex } from './region-table';

export interface City {
  country: string;
  name: string;
  region: Region | null;
  /** Size in half octaves from 15,000 people on: 0 is 15,000, 4 is 60,000, 12 is 960,000. */
  size: number;
  /** Named in the tables of the code: the one that people mean when the name stands alone. */
  famous: boolean;
}

/** A city that the gazetteer has no size for counts as one of 500,000. */
const assumedSize = 10;

/** Towns of the gazetteer become objects when they are first looked up. */
export class PlaceIndex {
  readonly regions = new RegionIndex();
  readonly #cities = new Map<number, City>();
  /** Towns as the gazetteer writes them, with the number of their region. */
  readonly #written: string[] = [];
  readonly #regionOf: number[] = [];
  readonly #regionList: { country: string; region: Region | null }[] = [];
  /** The next town of the same name, or -1. */
  readonly #next: number[] = [];
  /** The last added town of a name. */
  readonly #heads = new Map<string, number>();

  constructor(gazetteer: Gazetteer) {
    for (const [country, regions] of Object.entries(gazetteer.countries)) {
      for (const [name, towns, divisions] of regions) this.#addRegion(country, name, towns, divisions);
    }
    for (const known of knownCities()) this.#addKnownCity(known.country, known.name, known.region, known.otherNames);
  }

  /** Every town of this `placeKey`. */
  citiesNamed(key: string): City[] {
    const found: City[] = [];
    for (let at = this.#heads.get(key) ?? -1; at >= 0; at = this.#next[at]!) found.push(this.#cityAt(at));
    return found;
  }

  #cityAt(at: number): City {
    const made = this.#cities.get(at);
    if (made) return made;
    const written = this.#written[at]!;
    const { country, region } = this.#regionList[this.#regionOf[at]!]!;
    const city: City = { country, name: written.slice(0, -1), region, size: written.charCodeAt(written.length - 1) - 97, famous: false };
    this.#cities.set(at, city);
    return city;
  }

  #chain(key: string): number {
    const at = this.#next.push(this.#heads.get(key) ?? -1) - 1;
    this.#heads.set(key, at);
    return at;
  }

  #addTown(key: string, written: string, region: number): void {
    const at = this.#chain(key);
    this.#written[at] = written;
    this.#regionOf[at] = region;
  }

  #addRegion(country: string, name: string, towns: string, divisions: string | undefined): void {
    let region: Region | null = null;
    if (name) {
      const key = placeKey(name);
      region = this.regions.within(country, key, false);
      if (!region) {
        region = { country, name, parent: null, wellKnown: false };
        this.regions.add(region, key);
      }
    }
    const number = this.#regionList.push({ country, region }) - 1;
    for (const written of towns ? towns.split(';') : []) {
      this.#addTown(placeKey(written.slice(0, -1)), written, number);
      /* "Kempten (Allgäu)" is also just Kempten. */
      const bracket = written.indexOf(' (');
      if (bracket > 0) this.#addTown(placeKey(written.slice(0, bracket)), written, number);
    }
    for (const division of divisions ? divisions.split(';') : []) {
      const key = placeKey(division);
      if (!this.regions.within(country, key, true)) this.regions.add({ country, name: division, parent: region, wellKnown: false }, key);
    }
  }

  /** Gives a city of the tables the size of its entries in the gazetteer, and takes their place. */
  #addKnownCity(country: string, name: string, regionName: string, otherNames: string[]): void {
    const region = regionName ? this.regions.within(country, placeKey(regionName), false) : null;
    if (regionName && !region) throw new Error(`The city table names the region "${regionName}" of ${country}, which no region table has.`);
    const city: City = { country, name, region, size: 0, famous: true };
    let size = -1;
    for (const key of new Set([name, ...otherNames].map(placeKey))) {
      let placed = false;
      for (let at = this.#heads.get(key) ?? -1; at >= 0; at = this.#next[at]!) {
        const same = this.#cityAt(at);
        if (same.country !== country || same.famous || (region && same.region && same.region !== region)) continue;
        size = Math.max(size, same.size);
        this.#cities.set(at, city);
        placed = true;
      }
      if (!placed) this.#cities.set(this.#chain(key), city);
    }
    city.size = size < 0 ? assumedSize : size;
  }
}
