/** What stands around an ICP in its editor: segments, pains, own selling points. */
import type { Icp, Segment } from '@/lib/icp/icp';
import { allRecords } from '@/lib/storage/packs';
import { watch } from '@/lib/storage/watch';

/** What an editor offers to choose from. */
export interface Surroundings {
  /** With the levels above them, which an ICP has to narrow (A2). */
  segments: Pick<Segment, 'id' | 'name' | 'audience' | 'market'>[];
  pains: { id: string; name: string }[];
  /** Advantages and features of the own products, for the reason of a criterion. */
  advantages: string[];
  /** Other ICPs by name, with their segments: two that share one are worth a word (A4). */
  icps: Pick<Icp, 'id' | 'name' | 'segment'>[];
}

async function read(): Promise<Surroundings> {
  const { segments, pains, products, icps } = await allRecords();
  return {
    segments: segments.map(({ id, name, audience, market }) => ({ id, name, audience, market })),
    pains: pains.map(({ id, name }) => ({ id, name })),
    advantages: [...new Set(products.flatMap((product) => [...product.advantages, ...product.features]))],
    icps: icps.map(({ id, name, segment }) => ({ id, name, segment })),
  };
}

/** @returns the way to stop. */
export const watchSurroundings = (callback: (now: Surroundings) => void): (() => void) => watch(read, callback);
