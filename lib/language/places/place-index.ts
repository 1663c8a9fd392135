/**
 * Look-ups by name: the word tables and the gazetteer as one. A page names a handful of places and the gazetteer has
 * 25,000, so its towns are read only where a name begins like one that is looked up; that keeps the start short.
 */
import { knownCities } from './city-table';
import { type Gazetteer, regionDigits } from './gazetteer';
import { placeKey } from './place-key';
import { type Region, RegionIndex } from './region-table';

export interface City {
  country: string;
  name: string;
  region: Region | null;
  /** Size in half octaves from 15,000 people on: 0 is 15,000, 4 is 60,000, 12 is 960,000. */
  size: number;
  /** Named in the word tables: the one that people mean when the name stands alone. */
  famous: boolean;
}

/** A city of the word tables. It takes the place of its entries in the gazetteer, and their size when it is first asked for. */
interface KnownCity {
  city: City;
  keys: readonly string[];
  sized: boolean;
}

/** A city that the gazetteer has no size for counts as one of 500,000. */
const assumedSize = 10;

export class PlaceIndex {
  readonly regions = new RegionIndex();
  readonly #regionList: { country: string; region: Region | null }[];
  readonly #written: Gazetteer['towns'];
  /** Towns of the gazetteer by the beginning of their key, then by key; the last of a name first. */
  readonly #towns = new Map<string, Map<string, City[]>>();
  readonly #known = new Map<string, KnownCity[]>();
  /** Only names that are there, so that no text can make it grow. */
  readonly #answers = new Map<string, readonly City[]>();

  constructor(gazetteer: Gazetteer) {
    this.#written = gazetteer.towns;
    this.#regionList = gazetteer.regions.map(([country, name, divisions]) => ({ country, region: this.#addRegion(country, name, divisions) }));
    for (const known of knownCities()) this.#addKnownCity(known.country, known.name, known.region, known.otherNames);
  }

  /** Every town of this `placeKey`. */
  citiesNamed(key: string): readonly City[] {
    const answered = this.#answers.get(key);
    if (answered) return answered;
    const known = this.#known.get(key) ?? [];
    const claims = this.#claims(key);
    const placed = new Set(claims.values());
    const cities = known.filter((one) => !placed.has(one)).map((one) => this.#sized(one));
    cities.reverse();
    for (const town of this.#townsNamed(key)) {
      const claim = claims.get(town);
      cities.push(claim ? this.#sized(claim) : town);
    }
    if (cities.length > 0) this.#answers.set(key, cities);
    return cities;
  }

  #townsNamed(key: string): readonly City[] {
    const start = key.slice(0, 2);
    let towns = this.#towns.get(start);
    if (!towns) {
      const written = this.#written[start];
      if (!written) return [];
      towns = this.#readTowns(written);
      this.#towns.set(start, towns);
    }
    return towns.get(key) ?? [];
  }

  #readTowns(written: string): Map<string, City[]> {
    const towns = new Map<string, City[]>();
    const add = (key: string, city: City) => {
      const known = towns.get(key);
      if (known) known.unshift(city);
      else towns.set(key, [city]);
    };
    for (const town of written.split(';')) {
      const name = town.slice(0, -3);
      const number = regionDigits.indexOf(town.at(-2)!) * regionDigits.length + regionDigits.indexOf(town.at(-1)!);
      const city: City = { ...this.#regionList[number]!, name, size: town.charCodeAt(town.length - 3) - 97, famous: false };
      add(placeKey(name), city);
      /* "Kempten (Allgäu)" is also just Kempten. */
      const bracket = name.indexOf(' (');
      if (bracket > 0) add(placeKey(name.slice(0, bracket)), city);
    }
    return towns;
  }

  /** Which towns of this name are cities of the word tables. The first city that fits has it. */
  #claims(key: string): Map<City, KnownCity> {
    const claims = new Map<City, KnownCity>();
    for (const known of this.#known.get(key) ?? []) {
      const { country, region } = known.city;
      for (const town of this.#townsNamed(key)) {
        if (town.country !== country || claims.has(town) || (region && town.region && town.region !== region)) continue;
        claims.set(town, known);
      }
    }
    return claims;
  }

  #sized(known: KnownCity): City {
    if (known.sized) return known.city;
    known.sized = true;
    const sizes = known.keys.flatMap((key) => [...this.#claims(key)].filter(([, claim]) => claim === known).map(([town]) => town.size));
    known.city.size = sizes.length > 0 ? Math.max(...sizes) : assumedSize;
    return known.city;
  }

  #addRegion(country: string, name: string, divisions: string | undefined): Region | null {
    const region = name ? this.#ownRegion(country, name) : null;
    for (const division of divisions ? divisions.split(';') : []) {
      const key = placeKey(division);
      if (!this.regions.within(country, key, true)) this.regions.add({ country, name: division, parent: region, wellKnown: false }, key);
    }
    return region;
  }

  #ownRegion(country: string, name: string): Region {
    const key = placeKey(name);
    const known = this.regions.within(country, key, false);
    if (known) return known;
    const region: Region = { country, name, parent: null, wellKnown: false };
    this.regions.add(region, key);
    return region;
  }

  #addKnownCity(country: string, name: string, regionName: string, otherNames: string[]): void {
    const region = regionName ? this.regions.within(country, placeKey(regionName), false) : null;
    if (regionName && !region) throw new Error(`The city table names the region "${regionName}" of ${country}, which no region table has.`);
    const keys = [...new Set([name, ...otherNames].map(placeKey))];
    const known: KnownCity = { city: { country, name, region, size: assumedSize, famous: true }, keys, sized: false };
    for (const key of keys) {
      const namesakes = this.#known.get(key);
      if (namesakes) namesakes.push(known);
      else this.#known.set(key, [known]);
    }
  }
}

const made = new WeakMap<Gazetteer, PlaceIndex>();

/** The index of a gazetteer, made at the first use and shared by all who ask: parsers, and readers that look for towns. */
export function placeIndexOf(gazetteer: Gazetteer): PlaceIndex {
  let index = made.get(gazetteer);
  if (!index) {
    index = new PlaceIndex(gazetteer);
    made.set(gazetteer, index);
  }
  return index;
}
