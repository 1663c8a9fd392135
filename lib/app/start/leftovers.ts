/**
 * What an earlier choice of the first run wrote and the present one does not hold: another template, or only the company
 * where people were written too. It stays until the user takes it out, with the way back, so that nothing piles up unseen.
 */
import type { Pack } from '@/lib/exchange/pack';
import { packKinds } from '@/lib/exchange/pack-kinds';
import { removeWithReferences } from '../editing/remove-record';
import { writtenRecords } from '../editing/written-records';

type PackKind = (typeof packKinds)[number]['kind'];

/** `persona/<id>` of every record of a pack. */
export const keysOf = (pack: Pack): string[] => packKinds.flatMap(({ part, kind }) => (pack[part] ?? []).map(({ id }) => `${kind}/${id}`));

/** @param wrote what earlier runs wrote. @param belongs what the present choice holds. */
export const leftOf = (wrote: readonly string[], belongs: readonly string[]): string[] => wrote.filter((key) => !belongs.includes(key));

const kindOf = (key: string) => key.slice(0, key.indexOf('/')) as PackKind;
const idOf = (key: string) => key.slice(key.indexOf('/') + 1);

/** Those of the keys that still name a record. */
export async function stillThere(keys: readonly string[]): Promise<string[]> {
  const { icps, personas, segments, pains, proofs } = await writtenRecords();
  const held = new Set(keysOf({ icps, personas, segments, pains, proofs, messages: [] } as unknown as Pack));
  return keys.filter((key) => held.has(key));
}

const nouns: Partial<Record<PackKind, readonly [string, string]>> = {
  icp: ['ICP', 'ICPs'],
  persona: ['persona', 'personas'],
  segment: ['segment', 'segments'],
  pain: ['pain', 'pains'],
  proof: ['proof', 'proofs'],
};

/** "1 ICP, 2 personas and 4 pains". */
export function sayLeft(keys: readonly string[]): string {
  const parts = Object.entries(nouns).flatMap(([kind, [one, several]]) => {
    const count = keys.filter((key) => kindOf(key) === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** Takes them out with every mention of them. @returns the way back. */
export async function takeOut(keys: readonly string[]): Promise<() => Promise<void>> {
  const undos: (() => Promise<void>)[] = [];
  for (const key of keys) {
    const removed = await removeWithReferences(kindOf(key), idOf(key));
    if (removed) undos.unshift(removed.undo);
  }
  return async () => {
    for (const undo of undos) await undo();
  };
}
