/**
 * Files that the build makes from sources and lays beside the scripts: the word tables, and the sample packs with the
 * list of them. They are made at every build, so that they are never older than what they are made from.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mainSample } from '../../lib/exchange/main-sample.ts';
import { makeWords } from './make-words.ts';
import { projectFolder } from './project-files.ts';

export interface ShippedFile {
  /** Path in the extension. */
  relativeDest: string;
  contents: string;
}

const first = `${mainSample}.json`;
const samples = join(projectFolder, 'lib', 'icp', 'samples');

/** `data/words.json`, `samples/<id>.json` and `samples/index.json`, the list of the ids, the main sample first. */
export async function shippedFiles(): Promise<ShippedFile[]> {
  const names = readdirSync(samples)
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  return [
    { relativeDest: 'data/words.json', contents: JSON.stringify(await makeWords()) },
    { relativeDest: 'samples/index.json', contents: JSON.stringify(names.map((name) => name.slice(0, -'.json'.length))) },
    ...names.map((name) => ({ relativeDest: `samples/${name}`, contents: readFileSync(join(samples, name), 'utf8') })),
  ];
}
