/** Names that no rule and no list of the browser gives: of countries, and of metropolitan areas. They ship as data (`lib/language/word-tables.ts`). */
import { givenWords } from '../word-tables';

export interface PlaceNames {
  /** The formats are told in the files of `names/`. */
  countryAliases: string;
  metros: string;
}

/** The exports of all files in `names/`, together. Throws when they were not handed over. */
export function placeNames(): PlaceNames {
  const files: readonly Partial<PlaceNames>[] = import.meta.env.WORDS_AS_DATA
    ? givenWords('places/names')
    : Object.values(import.meta.glob<Partial<PlaceNames>>('./names/*.ts', { eager: true }));
  return Object.assign({ countryAliases: '', metros: '' }, ...files);
}
