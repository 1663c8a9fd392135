/**
 * Whether a word is a town: for readers of pages, which meet towns without a postcode or a country beside them. They
 * know the gazetteer once a parser was made of it, before that only the cities of the word tables.
 */
import { emptyGazetteer } from '../places/gazetteer';
import { type City, PlaceIndex } from '../places/place-index';
import { placeKey } from '../places/place-key';
import { cityAlone } from '../places/place-reading';

let index: PlaceIndex | null = null;

/** Hands over the index of the world's towns. */
export function giveTowns(world: PlaceIndex): void {
  index = world;
}

/** @param countries ISO 3166-1 alpha-2: the largest town of the name in the one country; with none or several, the town that people mean by it. */
export function townNamed(name: string, countries: readonly string[] = []): City | null {
  if (name.length > 60) return null;
  index ??= new PlaceIndex(emptyGazetteer);
  const cities = index.citiesNamed(placeKey(name)).filter(({ country }) => countries.length === 0 || countries.includes(country));
  if (countries.length !== 1) return cityAlone(cities);
  return cities.reduce<City | null>((best, each) => (best === null || each.size > best.size ? each : best), null);
}

/** Countries that have a region (a state, a province, a county) of this name. */
export function countriesOfRegion(name: string): readonly string[] {
  index ??= new PlaceIndex(emptyGazetteer);
  return name.length > 60 ? [] : index.regions.named(placeKey(name)).map(({ country }) => country);
}
