/**
 * Data files that the build lays beside the scripts: the word tables, the gazetteer, the fingerprints of technologies, and the sample packs with the list
 * of them. They are put together at every build, so that they are never older than the code that reads them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainSample } from '../../lib/exchange/main-sample.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { makeWords } from './make-words.ts';
import { projectFolder } from './project-files.ts';
import { makeTechnologies } from './technologies/make-technologies.ts';

export interface ShippedFile {
  /** Path in the extension. */
  relativeDest: string;
  contents: string;
}

const first = `${mainSample}.json`;
const samples = join(projectFolder, 'lib', 'icp', 'samples');

/** `data/words.json`, `data/places.json`, `data/technologies.json`, `samples/<id>.json` and `samples/index.json`, the list of the ids, the main sample first. */
export async function shippedFiles(): Promise<ShippedFile[]> {
  const names = readdirSync(samples)
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  return [
    { relativeDest: 'data/words.json', contents: JSON.stringify(await makeWords()) },
    { relativeDest: 'data/places.json', contents: JSON.stringify(loadGazetteer()) },
    { relativeDest: 'data/technologies.json', contents: JSON.stringify((await makeTechnologies()).table) },
    { relativeDest: 'samples/index.json', contents: JSON.stringify(names.map((name) => name.slice(0, -'.json'.length))) },
    ...names.map((name) => ({ relativeDest: `samples/${name}`, contents: readFileSync(join(samples, name), 'utf8') })),
  ];
}
