/**
 * A file that the user chose, looked into: a pack, or one ICP or persona that went out as Markdown or as a table and came
 * back (F6). Its size is known before a letter of it is read (trust finding T56).
 */
import { csvToRecord } from '@/lib/exchange/document/record-csv';
import { markdownToRecord, type ReadDocument } from '@/lib/exchange/document/record-markdown';
import { readPack, tooLarge } from '@/lib/exchange/pack';
import type { Icp } from '@/lib/icp/icp';
import { ExpectedError } from '@/lib/kernel/errors';
import { limits } from '@/lib/kernel/limits';
import type { Persona } from '@/lib/persona/persona';
import { withoutDangling } from '@/lib/persona/references';
import { packOf } from '../export-pack';
import { type MetPack, meet, meetPack } from './meet-pack';

/** The browser's `File`, or a test's. */
export interface ChosenFile {
  name: string;
  size: number;
  text: () => Promise<string>;
}

/** Throws `bad-pack` with the sentence to show. */
export async function openFile(file: ChosenFile): Promise<MetPack> {
  if (file.size > limits.packBytes) throw tooLarge();
  const text = await file.text();
  if (/\.csv$/i.test(file.name)) return meetDocument(csvToRecord(text));
  if (/\.(?:md|markdown|txt)$/i.test(file.name)) return meetDocument(markdownToRecord(text));
  return meetPack(text);
}

async function meetDocument(document: ReadDocument | null): Promise<MetPack> {
  if (!document)
    throw new ExpectedError(
      'bad-pack',
      'This file holds no ICP and no persona: choose one that was saved under “Documents”, with its first line as it was.',
    );
  const { kind, record, ignored } = document;
  const part = kind === 'icp' ? 'icps' : 'personas';
  const opened = readPack(JSON.stringify({ format: 'fitglass-pack', version: 1, name: 'My profiles', [part]: [record] }), { alone: true });
  if (!opened.ok) throw opened.error;
  const { pack, notes } = opened.value;
  const here = await packOf();
  const parts = { icp: here.icps, persona: here.personas, segment: here.segments, pain: here.pains, proof: [], product: [], message: [] };
  const exists = (of: keyof typeof parts, id: string) => parts[of].some((each) => each.id === id);
  const icps = pack.icps.map((each: Icp) => withoutDangling('icp', each, exists));
  const personas = pack.personas.map((each: Persona) => withoutDangling('persona', each, exists));
  const loose = icps.some((each, at) => each !== pack.icps[at]) || personas.some((each, at) => each !== pack.personas[at]);
  return meet({ ...pack, icps, personas }, [
    ...(ignored.length > 0 ? [`Not understood and left out: ${ignored.length === 1 ? 'line' : 'lines'} ${ignored.slice(0, 20).join(', ')}.`] : []),
    ...(loose ? ['It names records that are not in this workspace; these names were left out.'] : []),
    ...notes.map(({ say }) => say),
  ]);
}
