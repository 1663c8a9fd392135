/**
 * Names and class codes of industries that LinkedIn's second list does not have: only whoever reads or judges needs
 * them, so that they ship as data (`lib/language/word-tables.ts`).
 */
import { givenWords } from '../word-tables';

export interface IndustryTables {
  /** Names of LinkedIn's first list, and what people say in English: one code a line, names by `;`. */
  firstGeneration: string;
  synonyms: string;
  /** Class codes; the format is told in `class-codes.ts`. */
  naics: string;
  sic: string;
}

/** The exports of all files in `tables/`, together. Throws when they were not handed over. */
export function industryTables(): IndustryTables {
  const files: readonly Partial<IndustryTables>[] = import.meta.env.WORDS_AS_DATA
    ? givenWords('industries/tables')
    : Object.values(import.meta.glob<Partial<IndustryTables>>('./tables/*.ts', { eager: true }));
  return Object.assign({ firstGeneration: '', synonyms: '', naics: '', sic: '' }, ...files);
}
