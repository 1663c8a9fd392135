/**
 * Cities that the code knows by itself, with their names in the languages of readers.
 *
 * Format of a table in `cities/`: `@DE` opens a country; a line is `Name (Region) = other name; other name`, where the
 * region is a name of the region tables, or empty.
 */
import { givenWords } from '../word-tables';

export interface KnownCity {
  country: string;
  name: string;
  region: string;
  otherNames: string[];
}

interface CityFile {
  cities: string;
}

const files = (): readonly CityFile[] =>
  import.meta.env.WORDS_AS_DATA
    ? givenWords('places/cities')
    : Object.values(import.meta.glob<CityFile>(['./cities/*.ts', '!./cities/*.test.ts'], { eager: true }));

const line = /^([^=(]+) \(([^)]*)\)(?: = (.*))?$/;

/** Every known city, in the order of the tables. */
export function* knownCities(): Generator<KnownCity> {
  for (const { cities } of files()) {
    let country = '';
    for (const row of cities.trim().split('\n')) {
      if (row.startsWith('@')) {
        country = row.slice(1);
        continue;
      }
      const [, name = '', region = '', others = ''] = line.exec(row) ?? [];
      if (!name) throw new Error(`A city table has a line that cannot be read: "${row}".`);
      yield { country, name, region, otherNames: others.split(';').filter(Boolean) };
    }
  }
}
