/** Packs into storage: a sample, or a file of the user's. Checked first, then written in one transaction; all of it or nothing. */
import { type OpenedPack, readPack } from '@/lib/exchange/pack';
import { systemClock } from '@/lib/kernel/clock';
import { ExpectedError } from '@/lib/kernel/errors';
import { putPack } from '@/lib/storage/packs';
import { recordsOf, remainderOf } from './packs/pack-rows';
import { sampleIds, sampleText } from './sample-files';

export interface LoadedPack {
  icps: number;
  personas: number;
  /** What the user should know about the file, one sentence each. */
  notes: string[];
}

async function keep({ pack, notes }: OpenedPack): Promise<LoadedPack> {
  await putPack(recordsOf(pack), remainderOf(pack), systemClock());
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
