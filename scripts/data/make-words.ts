/**
 * Gathers the word tables that the extension fetches instead of carrying them in its scripts (`lib/language/word-tables.ts`).
 * The tables are modules without imports at run time, so plain Node loads them as they are.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WordTables } from '../../lib/language/word-tables';
import { projectFolder } from './project-files.ts';

/** Folders under `lib/language` whose parsers ask `givenWords` for them. */
export const wordFolders: readonly string[] = [
  '../app/anchors',
  '../pain/around',
  '../pain/themes',
  '../technology/lexicon',
  '../technology/usage',
  'amounts/lexicon',
  'amounts/revenue-words',
  'business-models/lexicon',
  'company-types/lexicon',
  'cues/lexicon',
  'dates/lexicon',
  'industries/lexicon',
  'industries/tables',
  'labels/lexicon',
  'places/cities',
  'places/names',
  'places/regions',
  'site-words/lexicon',
  'titles/lexicon',
];

/** JSON has no patterns: they become their source and flags, which is all that `new RegExp` needs. */
function asData(value: unknown): unknown {
  if (value instanceof RegExp) return { source: value.source, flags: value.flags };
  if (Array.isArray(value)) return value.map(asData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, asData(each)]));
}

export async function makeWords(): Promise<WordTables> {
  const folders: WordTables['folders'] = {};
  for (const folder of wordFolders) {
    const path = join(projectFolder, 'lib', 'language', folder);
    const names = readdirSync(path)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .sort();
    const tables: Record<string, unknown> = {};
    for (const name of names) tables[name.slice(0, -'.ts'.length)] = asData({ ...(await import(pathToFileURL(join(path, name)).href)) });
    folders[folder] = tables;
  }
  return { format: 1, folders };
}
