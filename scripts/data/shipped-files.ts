/**
 * Data files that the build lays beside the scripts: the word tables, the gazetteer, the fingerprints of technologies, the sample packs and the
 * starter packs, each with the list of them. They are put together at every build, so that they are never older than the code that reads them.
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
const starters = join(projectFolder, 'lib', 'icp', 'starters');

const namesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));

const copied = (folder: string, to: string): ShippedFile[] =>
  namesIn(folder).map((name) => ({ relativeDest: `${to}/${name}`, contents: readFileSync(join(folder, name), 'utf8') }));

const listOf = (folder: string) => JSON.stringify(namesIn(folder).map((name) => name.slice(0, -'.json'.length)));

/**
 * `data/words.json`, `data/places.json`, `data/technologies.json`, `samples/<id>.json` and `samples/index.json`, the list of
 * the ids, the main sample first; the same under `starters/`, with their demo pages under `starters/demo/`.
 */
export async function shippedFiles(): Promise<ShippedFile[]> {
  return [
    { relativeDest: 'data/words.json', contents: JSON.stringify(await makeWords()) },
    { relativeDest: 'data/places.json', contents: JSON.stringify(loadGazetteer()) },
    { relativeDest: 'data/technologies.json', contents: JSON.stringify((await makeTechnologies()).table) },
    { relativeDest: 'samples/index.json', contents: listOf(samples) },
    ...copied(samples, 'samples'),
    { relativeDest: 'starters/index.json', contents: listOf(starters) },
    ...copied(starters, 'starters'),
    ...copied(join(starters, 'demo'), 'starters/demo'),
  ];
}
