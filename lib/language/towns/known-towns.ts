/**
 * Whether a word is a town: for readers of pages, which meet towns without a postcode or a country beside them. Whoever
 * lets pages be read hands the gazetteer over first; before that only the cities of the word tables are known.
 */
import { emptyGazetteer, type Gazetteer } from '../places/gazetteer';
import { type City, type PlaceIndex, placeIndexOf } from '../places/place-index';
import { placeKey } from '../places/place-key';
import { cityAlone } from '../places/place-reading';

/** No place has a longer name; longer texts are prose. In characters. */
const longestName = 60;

let world: Gazetteer = emptyGazetteer;

/** Hands over the world's towns, `data/places.json`. */
export function giveTowns(gazetteer: Gazetteer): void {
  world = gazetteer;
}

const index = (): PlaceIndex => placeIndexOf(world);

/** @param countries ISO 3166-1 alpha-2: the largest town of the name in the one country; with none or several, the town that people mean by it. */
export function townNamed(name: string, countries: readonly string[] = []): City | null {
  if (name.length > longestName) return null;
  const cities = index()
    .citiesNamed(placeKey(name))
    .filter(({ country }) => countries.length === 0 || countries.includes(country));
  if (countries.length !== 1) return cityAlone(cities);
  return cities.reduce<City | null>((best, each) => (best === null || each.size > best.size ? each : best), null);
}

/** ISO 3166-1 alpha-2 of the countries that have a region (a state, a province, a county) of this name. */
export const countriesOfRegion = (name: string): readonly string[] =>
  name.length > longestName
    ? []
    : index()
        .regions.named(placeKey(name))
        .map(({ country }) => country);
