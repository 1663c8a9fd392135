/** The gazetteer for tests and the command line; the browser fetches the same file from the extension. */
import { existsSync, readFileSync } from 'node:fs';
import type { Gazetteer } from '../../lib/language/places/gazetteer';
import { writePlaces } from './make-places.ts';
import { placesFile } from './project-files.ts';

/** Reads `public/data/places.json`, and makes it first when the set-up has not run. */
export function loadGazetteer(): Gazetteer {
  if (!existsSync(placesFile)) writePlaces();
  return JSON.parse(readFileSync(placesFile, 'utf8')) as Gazetteer;
}
