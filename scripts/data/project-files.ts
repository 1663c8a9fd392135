/** Where made data lies, whoever asks: plain Node at set-up, a test, or the bundled command line. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder above this file that has a package.json: bundles of the command line lie deeper than the sources. */
function findProject(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) return process.cwd();
  }
}

export const projectFolder = findProject();
export const placesFile = join(projectFolder, 'public', 'data', 'places.json');
