/**
 * A pack meets what is here: first it is looked into and nothing is written; then, choice by choice, it is taken in with
 * one write.
 *
 *   file ──meetPack──► new / the same / differs, with what is to choose ──takeMet(choices)──► written, with the way back
 *     │                                                                      │
 *     └─ not right: `bad-pack`, nothing happens                              └─ changed here since: `bad-usage`, look again
 */
import { type ComparedRecord, comparePack, type Here } from '@/lib/exchange/compare-pack';
import { mergeRecord } from '@/lib/exchange/merge-record';
import { type Pack, readPack } from '@/lib/exchange/pack';
import { packKinds } from '@/lib/exchange/pack-kinds';
import { fingerprintOf } from '@/lib/exchange/record-fingerprint';
import { systemClock } from '@/lib/kernel/clock';
import { ExpectedError } from '@/lib/kernel/errors';
import { unpublished } from '@/lib/storage/drafts';
import { allRecords, type PackRecords } from '@/lib/storage/packs';
import { type PutBack, takeIn } from '@/lib/storage/take-in';
import { recordsOf, remainderOf } from './pack-rows';

export interface MetPack {
  pack: Pack;
  /** What to know about the file, one sentence each. */
  notes: string[];
  records: ComparedRecord[];
}

/** What was decided about one place: `icp/shops criteria/size`. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

export const choiceKey = (record: string, path: string): string => `${record} ${path}`;

async function here(name: string): Promise<Here> {
  const [{ packs, ...records }, drafts] = await Promise.all([allRecords(), unpublished()]);
  return { records, drafts, came: packs.find((pack) => pack.id === name)?.came ?? {} };
}

/** Throws `bad-pack` with the sentence to show. */
export async function meetPack(text: string): Promise<MetPack> {
  const opened = readPack(text);
  if (!opened.ok) throw opened.error;
  return meet(
    opened.value.pack,
    opened.value.notes.map(({ say }) => say),
  );
}

export async function meet(pack: Pack, notes: string[]): Promise<MetPack> {
  return { pack, notes, records: comparePack(pack, await here(pack.name)) };
}

/** What is chosen before anybody chooses: the pack's words where nobody has changed anything here, otherwise nothing. */
export function firstChoices(records: readonly ComparedRecord[]): Choices {
  const chosen = records
    .filter(({ untouched }) => untouched)
    .flatMap(({ key, differences }) => differences.map(({ path }) => [choiceKey(key, path), 'theirs'] as const));
  return Object.fromEntries(chosen);
}

/** Writes what is new and what was chosen. Throws `bad-usage` while a choice is open, or when a record changed meanwhile. */
export async function takeMet({ pack, records }: MetPack, choices: Choices): Promise<{ written: number; putBack: PutBack }> {
  const now = await here(pack.name);
  if (fingerprintOf(comparePack(pack, now)) !== fingerprintOf(records))
    throw new ExpectedError('bad-usage', 'Something here was changed while you chose. Nothing was taken in: open the file again and look once more.');
  const written: Record<string, object[]> = {};
  for (const { part, kind } of packKinds) {
    const mine = (now.records[part] ?? []) as { id: string }[];
    written[part] = ((pack[part] ?? []) as { id: string }[]).flatMap((theirs) => {
      const record = records.find(({ key }) => key === `${kind}/${theirs.id}`);
      if (!record || record.state === 'same') return [];
      const own = mine.find(({ id }) => id === theirs.id);
      if (!own) return [theirs];
      const decided = record.differences.map(({ path }) => [path, choices[choiceKey(record.key, path)]] as const);
      if (decided.some(([, choice]) => choice === undefined))
        throw new ExpectedError('bad-usage', `“${record.name}” differs and nothing is chosen yet: keep mine or take theirs.`);
      const taken = new Set(decided.filter(([, choice]) => choice === 'theirs').map(([path]) => path));
      return taken.size > 0 ? [mergeRecord(own, theirs, taken)] : [];
    });
  }
  const putBack = await takeIn({ ...recordsOf(pack), ...written } as PackRecords, remainderOf(pack), systemClock());
  return { written: Object.values(written).reduce((sum, list) => sum + list.length, 0), putBack };
}
