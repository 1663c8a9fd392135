/**
 * Reads a place out of a location line of LinkedIn, a company website or a spreadsheet: city, region, country and the
 * macro-regions around it. It answers null where the words allow several places: a wrong country is worse than none.
 */
import { emptyGazetteer, type Gazetteer } from './gazetteer';
import { type PlaceIndex, placeIndexOf } from './place-index';
import { type Found, found, type PlaceReading, readMacroRegion } from './place-reading';
import { type Senses, sensesOf } from './place-senses';
import { placeGroups, type Segment, toSegment } from './place-text';
import { readAlone } from './read-alone';
import { readTogether } from './read-together';

export type { PlaceReading } from './place-reading';

export type PlaceParser = (text: string) => PlaceReading;

/** @param gazetteer `data/places.json`; with `emptyGazetteer` the parser knows countries, the regions of the tables and the famous cities. */
export function createPlaceParser(gazetteer: Gazetteer): PlaceParser {
  const index = placeIndexOf(gazetteer);
  return (text) => {
    for (const segments of placeGroups(text)) {
      const read = readSegments(segments, index);
      if (read) return { text, ...read };
    }
    return { text, city: null, region: null, country: null, macroRegions: [] };
  };
}

let small: PlaceParser | null = null;

/** The parser without a gazetteer, made at the first use. */
export function smallPlaceParser(): PlaceParser {
  small ??= createPlaceParser(emptyGazetteer);
  return small;
}

function readSegments(segments: Segment[], index: PlaceIndex): Found | null {
  const parts = segments.flatMap((segment) => withoutTrailingCode(segment, index));
  const all = withoutSovereign(parts.map((segment, at) => sensesOf(segment, index, at === parts.length - 1)));
  const [only] = all;
  if (all.length === 1 && only) return readAlone(only, index);
  return readMetro(all) ?? readTogether(all) ?? readMacroRegion(all);
}

/** "San Francisco Bay Area, United States": a metropolitan area by name, when no other country contradicts it. */
function readMetro(all: readonly Senses[]): Found | null {
  const metro = all[0]?.metro;
  if (!metro) return null;
  return all.slice(1).every((senses) => !senses.country || senses.country === metro.country) ? found(metro.country, metro.region, metro.city) : null;
}

const code = /^[A-Z]{2,3}$/;

/** "Sydney NSW", "Milano MI": a town and the code of its region become two segments. */
function withoutTrailingCode(segment: Segment, index: PlaceIndex): Segment[] {
  const space = segment.text.lastIndexOf(' ');
  const last = segment.text.slice(space + 1);
  if (space < 0 || !code.test(last) || index.regions.coded(last).length === 0) return [segment];
  if (index.citiesNamed(segment.key).length > 0 || index.regions.named(segment.key).length > 0) return [segment];
  const parts = [toSegment(segment.text.slice(0, space)), toSegment(last)];
  return parts.filter((part) => part !== null).map((part) => ({ ...part, street: segment.street }));
}

/** Territories with a country code of their own, by the state that pages write after them. */
const territories: Readonly<Record<string, string>> = {
  CN: 'HK MO TW',
  US: 'PR GU VI AS MP',
  FR: 'GP MQ RE GF YT NC PF',
  DK: 'GL FO',
  FI: 'AX',
  NO: 'SJ',
  NL: 'AW CW SX BQ',
  GB: 'GI JE GG IM BM KY VG',
};

/** "Hong Kong SAR, China" is Hong Kong. */
function withoutSovereign(all: Senses[]): Senses[] {
  const own = territories[all.at(-1)?.country ?? '']?.split(' ');
  return own && all.slice(0, -1).some(({ country }) => country && own.includes(country)) ? all.slice(0, -1) : all;
}
