/** Time that this thread worked, whatever else the machine does meanwhile. */

export function cpuMilliseconds(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

export interface Growth {
  once: number;
  twice: number;
}

/** Below this a doubling tells nothing: one collection of garbage takes longer. */
const noise = 20;
/** Twice the text may take four times as long before it counts as more than linear: caches and garbage weigh in. */
const mostGrowth = 4;
/** The aim is 20 ms; the rest is room for slow machines. */
const mostMilliseconds = 200;

export const isSlow = ({ once, twice }: Growth): boolean =>
  twice > mostMilliseconds || (twice > noise && twice > mostGrowth * Math.max(once, noise / mostGrowth));

/** A collection of garbage may fall into several rounds in a row. */
const mostRounds = 10;

/** Time for a text and for one twice as long; what looks slow is measured again, and the best time counts. */
export function growthOf(work: (length: number) => () => void, length: number): Growth {
  const [shorter, longer] = [work(length), work(length * 2)];
  const growth = { once: Number.POSITIVE_INFINITY, twice: Number.POSITIVE_INFINITY };
  for (let round = 0; round < mostRounds; round += 1) {
    growth.once = Math.min(growth.once, cpuMilliseconds(shorter));
    growth.twice = Math.min(growth.twice, cpuMilliseconds(longer));
    if (!isSlow(growth) || growth.twice > 10 * mostMilliseconds) break;
  }
  return growth;
}
