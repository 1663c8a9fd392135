/** Packs into storage: a sample, or a file of the user's. Checked first, then written in one transaction; all of it or nothing. */
import { type OpenedPack, readPack } from '@/lib/exchange/pack';
import { systemClock } from '@/lib/kernel/clock';
import { ExpectedError } from '@/lib/kernel/errors';
import { putPack } from '@/lib/storage/packs';
import { sampleIds, sampleText } from './sample-files';

export interface LoadedPack {
  icps: number;
  personas: number;
  /** What the user should know about the file, one sentence each. */
  notes: string[];
}

/** Members of a pack that have tables of their own; everything else travels along in `packs`. */
const withTables = new Set(['format', 'version', 'name', 'segments', 'icps', 'personas', 'pains', 'proofs', 'messages', 'products']);

async function keep({ pack, notes }: OpenedPack): Promise<LoadedPack> {
  const rest = Object.fromEntries(Object.entries(pack).filter(([member]) => !withTables.has(member)));
  await putPack({ ...pack, products: pack.products ?? [] }, { id: pack.name, name: pack.name, rest }, systemClock());
  return { icps: pack.icps.length, personas: pack.personas.length, notes: notes.map(({ say }) => say) };
}

/** Throws `bad-pack` with the sentence to show. */
export async function importPack(text: string): Promise<LoadedPack> {
  const opened = readPack(text);
  if (!opened.ok) throw opened.error;
  return keep(opened.value);
}

/** Throws `bad-usage` when there is no such sample. */
export async function loadSample(id: string): Promise<LoadedPack> {
  if (!(await sampleIds()).includes(id)) throw new ExpectedError('bad-usage', `There is no sample named “${id}”. Choose one in the workspace.`);
  return importPack(await sampleText(id));
}
