/**
 * Whether a place lies in a wanted one, for criteria: "Munich" lies in "Bavaria", "Germany", "DACH" and "Europe".
 * Works on the small tables alone, so that judging needs no gazetteer. `unknown` means that the place is too coarse
 * or too strange to tell: "Germany" may or may not be "Berlin".
 */
import { countryCode, countryNamed } from './countries';
import { countriesOf, macroRegionNamed } from './macro-regions';
import { placeKey, regionKey } from './place-key';
import { smallPlaceParser } from './place-parser';
import { isArea } from './place-senses';
import { regionsNamed } from './region-table';

export interface KnownPlace {
  text: string;
  city?: string | null;
  region?: string | null;
  country?: string | null;
}

export type Containment = 'in' | 'out' | 'unknown';

interface Wanted {
  macroRegion: string | null;
  country: string | null;
  region: string | null;
  city: string | null;
  /** A name that no table has: a town or a county that only the gazetteer could place. */
  name: string | null;
  /** `city` stands for the area around it, so that another town of the region may lie inside. */
  area: boolean;
}

const nothing: Wanted = { macroRegion: null, country: null, region: null, city: null, name: null, area: false };
const wantedByText = new Map<string, Wanted[]>();

/** Reads what is wanted once per text; the cache is as large as the user's own criteria. */
function readWanted(text: string): Wanted[] {
  const known = wantedByText.get(text);
  if (known) return known;
  if (wantedByText.size > 1_000) wantedByText.clear();
  const read = understand(text);
  wantedByText.set(text, read);
  return read;
}

/** What the words may mean: one thing, or two when a country bears the name of an American state. */
function understand(text: string): Wanted[] {
  const key = placeKey(text);
  const macroRegion = macroRegionNamed(key);
  if (macroRegion) return [{ ...nothing, macroRegion }];
  const state = regionsNamed(key).find((region) => (region.country === 'US' || region.country === 'CA') && placeKey(region.name) === key);
  const states = state ? [{ ...nothing, country: state.country, region: state.name }] : [];
  const country = countryNamed(key) ?? (text.trim() === text.trim().toUpperCase() ? countryCode(text) : null);
  if (country) return [{ ...nothing, country }, ...states];
  if (states.length > 0) return states;
  const read = smallPlaceParser()(text);
  const first = text.split(',')[0]!.trim();
  if (!read.country) return [{ ...nothing, name: text.includes(',') ? first : text.trim() }];
  if (read.city) return [{ ...nothing, country: read.country, region: read.region, city: read.city, area: isArea(text) }];
  if (read.region) return [{ ...nothing, country: read.country, region: read.region }];
  return [{ ...nothing, country: read.country, name: key === placeKey(first) ? null : first }];
}

/** @param wanted a country (name or ISO code), region, city, macro-region, or a combination such as "California, US". */
export function placeWithin(place: KnownPlace, wanted: string): Containment {
  const found = completed(place);
  const answers = readWanted(wanted).map((target) => within(found, target));
  return answers.find((answer) => answer === 'in') ?? answers.find((answer) => answer === 'unknown') ?? 'out';
}

function within(found: KnownPlace, target: Wanted): Containment {
  if (target.macroRegion) return withinMacroRegion(found, target.macroRegion);
  if (target.country) {
    const country = withinCountry(found, target.country);
    if (country !== 'in' || (!target.region && !target.city && !target.name)) return country;
  }
  if (target.city) return withinCity(found, target);
  if (target.region) return withinRegion(found, target.region, target.country!);
  return target.name ? named(found, target.name) : 'unknown';
}

/** A place that was never interpreted is read with the small tables. */
function completed(place: KnownPlace): KnownPlace {
  if (place.country || place.region || place.city) return place;
  const read = smallPlaceParser()(place.text);
  return { text: place.text, city: read.city, region: read.region, country: read.country };
}

/** The countries that the place may lie in: one, or those of its macro-region; null when nothing is known. */
function possibleCountries(place: KnownPlace): ReadonlySet<string> | null {
  if (place.country) return new Set([place.country.toUpperCase()]);
  const [segment = ''] = place.text.split(/[,(]/);
  const macroRegion = macroRegionNamed(placeKey(place.text)) ?? macroRegionNamed(placeKey(segment));
  return macroRegion ? countriesOf(macroRegion) : null;
}

function withinMacroRegion(place: KnownPlace, macroRegion: string): Containment {
  const possible = possibleCountries(place);
  if (!possible) return 'unknown';
  const members = countriesOf(macroRegion);
  const inside = [...possible].filter((country) => members.has(country)).length;
  return inside === possible.size ? 'in' : inside === 0 ? 'out' : 'unknown';
}

function withinCountry(place: KnownPlace, country: string): Containment {
  const possible = possibleCountries(place);
  if (!possible) return 'unknown';
  if (!possible.has(country)) return 'out';
  return possible.size === 1 ? 'in' : 'unknown';
}

const sameName = (a: string, b: string): boolean => placeKey(a) === placeKey(b) || regionKey(placeKey(a)) === regionKey(placeKey(b));

/** Whether a segment of the text is this name: the county of "Guildford, Surrey, England", whatever the reading kept. */
const says = (place: KnownPlace, name: string): boolean => place.text.split(/[,()]/).some((segment) => sameName(segment, name));

function withinRegion(place: KnownPlace, region: string, country: string): Containment {
  if ((place.region && sameName(place.region, region)) || says(place, region)) return 'in';
  if (!place.region) return 'unknown';
  const wanted = regionsNamed(placeKey(region)).find((one) => one.country === country);
  const found = regionsNamed(placeKey(place.region)).find((one) => one.country === country);
  if (!wanted || !found) return 'unknown';
  if (found === wanted || found.parent === wanted) return 'in';
  return wanted.parent === found ? 'unknown' : 'out';
}

function withinCity(place: KnownPlace, target: Wanted): Containment {
  const city = target.city!;
  const regionDiffers = Boolean(place.region && target.region && withinRegion(place, target.region, target.country!) === 'out');
  if (place.city) {
    if (!sameName(place.city, city) && smallPlaceParser()(place.city).city !== city) return target.area && !regionDiffers ? 'unknown' : 'out';
    return regionDiffers ? 'out' : 'in';
  }
  return regionDiffers ? 'out' : 'unknown';
}

/** A name without a table: equal names are in; a place whose town and region are both known and both differ is out. */
function named(place: KnownPlace, name: string): Containment {
  if ((place.city && sameName(place.city, name)) || (place.region && sameName(place.region, name)) || says(place, name)) return 'in';
  return place.city && place.region ? 'out' : 'unknown';
}
