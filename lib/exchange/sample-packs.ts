/**
 * The packs that ship, with their text: every worked example of the method, as data (`icp/samples/<id>.json`, found by
 * folder scan). For tests and the command line; the extension has them as files (`app/sample-files.ts`).
 */
import { mainSample } from './main-sample';

const files = import.meta.glob<string>('../icp/samples/*.json', { eager: true, query: '?raw', import: 'default' });

export interface SamplePack {
  /** The file's name without its ending. */
  id: string;
  /** What `readPack` opens. */
  text: string;
}

/** By id, the main sample first. */
export const samplePacks: readonly SamplePack[] = Object.entries(files)
  .map(([path, text]) => ({ id: path.slice(path.lastIndexOf('/') + 1, -'.json'.length), text }))
  .sort((a, b) => Number(b.id === mainSample) - Number(a.id === mainSample) || (a.id < b.id ? -1 : 1));

export const samplePack = (id: string): SamplePack | null => samplePacks.find((sample) => sample.id === id) ?? null;
