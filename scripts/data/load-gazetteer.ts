/** The gazetteer for tests and the command line; the browser fetches the same file from the extension. */
import { existsSync, readFileSync } from 'node:fs';
import type { Gazetteer } from '../../lib/language/places/gazetteer';
import { writePlaces } from './make-places.ts';
import { placesFile } from './project-files.ts';

/** Reads `public/data/places.json`, and makes it first when the set-up has not run since the format changed. */
export function loadGazetteer(): Gazetteer {
  const format: Gazetteer['format'] = 2;
  if (existsSync(placesFile)) {
    const made = JSON.parse(readFileSync(placesFile, 'utf8')) as Gazetteer;
    if (made.format === format) return made;
  }
  writePlaces();
  return JSON.parse(readFileSync(placesFile, 'utf8')) as Gazetteer;
}
