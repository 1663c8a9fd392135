/** How many profiles wait for their review: the one number that the workspace's navigation carries. */
import { type Clock, systemClock } from '@/lib/kernel/clock';
import { withShift } from '@/lib/quality/results/shift';
import { dayOf, reviewState } from '@/lib/quality/review-clock';
import { histories } from '@/lib/storage/histories';
import { icpsAndPersonas } from '@/lib/storage/packs';
import { watch } from '@/lib/storage/watch';
import { readResults } from '../results/watch-results';

export async function countReviewsDue(now: Date): Promise<number> {
  const [{ icps, personas }, stored, results] = await Promise.all([icpsAndPersonas(), histories(), readResults(now)]);
  const firstOf = (id: string) => {
    const history = stored.get(id);
    return history ? dayOf(new Date(history.first)) : null;
  };
  const due = (kind: 'icp' | 'persona', { id, review }: (typeof icps)[number] | (typeof personas)[number]) =>
    reviewState(withShift(id, review, results, now), firstOf(`${kind}/${id}`), now).state === 'due';
  return icps.filter((icp) => icp.status !== 'retired' && due('icp', icp)).length + personas.filter((persona) => due('persona', persona)).length;
}

/** Calls back now and after every change. @returns the way to stop. */
export const watchReviewsDue = (callback: (due: number) => void, clock: Clock = systemClock): (() => void) =>
  watch(() => countReviewsDue(clock()), callback);
