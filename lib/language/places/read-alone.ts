/** A location of one segment: "Berlin", "Bavaria", "Greater Boston Area", "Germany", "NY", "Paris France". */
import type { PlaceIndex } from './place-index';
import { cityAlone, type Found, found, foundCity, readMacroRegion } from './place-reading';
import { meansNothing, type Senses, sensesOf } from './place-senses';
import { type Segment, toSegment } from './place-text';
import { readTogether } from './read-together';

export function readAlone(senses: Senses, index: PlaceIndex): Found | null {
  if (senses.metro) return found(senses.metro.country, senses.metro.region, senses.metro.city);
  if (meansNothing(senses)) return readUnseparated(senses.segment, index);
  if (senses.country) return found(senses.country, null, cityState(senses));
  return readMacroRegion([senses]) ?? readName(senses) ?? readStateCode(senses);
}

/** "Singapore", "Monaco": the country's only city. */
const cityState = (senses: Senses): string | null =>
  senses.cities.find((city) => city.famous && city.country === senses.country && !city.region)?.name ?? null;

/** A town or a region. A name that is both a town of one country and a region of another stays open. */
function readName(senses: Senses): Found | null {
  const city = cityAlone(senses.cities);
  const regions = senses.regions.filter((region) => region.wellKnown || senses.regions.length === 1);
  const countries = new Set(regions.map((region) => region.country));
  const state = regions.find((region) => region.country === 'US' || region.country === 'CA');
  if (state) {
    if (state.country === 'US' && city?.region === state) return foundCity(city);
    if (countries.size > 1 || (city && city.country !== state.country)) return null;
    return found(state.country, city ? null : state.name, null);
  }
  if (city && (city.famous || regions.every((region) => region.country === city.country))) return foundCity(city);
  const [region] = regions;
  return region && countries.size === 1 && senses.cities.every((one) => one.country === region.country)
    ? found(region.country, region.name, null)
    : null;
}

/** "NY" and "TX", but not "CA" or "DE", which are countries as well. */
function readStateCode(senses: Senses): Found | null {
  const [coded] = senses.codedRegions;
  return coded?.country === 'US' && senses.codedRegions.length === 1 && !senses.code ? found('US', coded.name, null) : null;
}

/** Words in a location without separators; real ones have at most seven. */
const mostWords = 7;

/** "Berlin Germany", "Austin Texas": a known town followed by the country or region that it lies in. */
function readUnseparated(segment: Segment, index: PlaceIndex): Found | null {
  const words = segment.text.split(' ');
  if (words.length > mostWords) return null;
  const [, around, inside] = largestFirst.exec(segment.text.normalize('NFC')) ?? [];
  if (around && inside) return readLargestFirst(around, inside, index);
  for (let at = 1; at < words.length; at += 1) {
    const around = toSegment(words.slice(at).join(' '));
    const inside = toSegment(words.slice(0, at).join(' '));
    if (!around || !inside) continue;
    const outer = sensesOf(around, index, true);
    const isCode = outer.codedRegions.length > 0 && around.text === around.text.toUpperCase();
    if (!outer.country && outer.regions.length === 0 && !isCode) continue;
    const inner = sensesOf(inside, index, false);
    const read = readTogether([inner, outer]);
    const town = read && inner.cities.find((city) => city.country === read.country && city.name === read.city);
    if (town && (outer.country || town.region?.name === read.region)) return read;
  }
  return null;
}

/** Chinese, Japanese and Korean name the larger place first: "大阪府大阪市", "東京都 港区", "경기도 성남시". */
const largestFirst = /^([\p{Script=Han}\p{Script=Hangul}]{2,3}[都道府県省市도시])\s*([\p{Script=Han}\p{Script=Hangul}\s]{2,20})$/u;

function readLargestFirst(around: string, inside: string, index: PlaceIndex): Found | null {
  const [outer, inner] = [toSegment(around), toSegment(inside)].map((segment) => (segment ? sensesOf(segment, index, false) : null));
  if (!outer) return null;
  return (inner && readTogether([inner, outer])) ?? readName(outer);
}
