/** Giving profiles away: the file text, and the day on the ICPs and personas that are in it (M9), with the way back. */
import { leftOutOf, sayLeftOut } from '@/lib/exchange/finished-criteria';
import { writePack } from '@/lib/exchange/pack';
import { type Part, partOfPack } from '@/lib/exchange/part-of-pack';
import { systemClock } from '@/lib/kernel/clock';
import { type SharedRecord, setSharedOn } from '@/lib/storage/day-of-sharing';
import { packOf } from '../export-pack';

export interface SharedPack {
  text: string;
  icps: number;
  personas: number;
  /** Unfinished criteria that are not in the file, in a sentence; "" when there are none. */
  leftOut: string;
  /** Takes the days back. */
  undo: () => Promise<void>;
}

export async function sharePack(part: Part): Promise<SharedPack> {
  const whole = await packOf();
  const pack = partOfPack(whole, part);
  const undo = await markShared([
    ...pack.icps.map(({ id }) => ({ kind: 'icp' as const, id })),
    ...pack.personas.map(({ id }) => ({ kind: 'persona' as const, id })),
  ]);
  return { text: writePack(pack), icps: pack.icps.length, personas: pack.personas.length, leftOut: sayLeftOut(leftOutOf(pack, whole)), undo };
}

/** Returns the way back. */
export async function markShared(records: readonly Omit<SharedRecord, 'sharedOn'>[]): Promise<() => Promise<void>> {
  const sharedOn = systemClock().toISOString().slice(0, 10);
  const before = await setSharedOn(
    records.map((record) => ({ ...record, sharedOn })),
    systemClock(),
  );
  return async () => void (await setSharedOn(before, systemClock()));
}
