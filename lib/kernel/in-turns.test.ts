import { describe, expect, it } from 'vitest';
import { inTurns } from './in-turns';

const busy = (milliseconds: number) => {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
};

describe('long work in short turns', () => {
  it('gives every result in order and lets the page have many turns meanwhile', async () => {
    let turns = 0;
    const next = async () => {
      turns += 1;
    };
    const items = Array.from({ length: 40 }, (_, at) => at);
    const results = await inTurns(
      items,
      (at) => {
        busy(5);
        return at * 2;
      },
      () => false,
      next,
    );
    expect(results).toEqual(items.map((at) => at * 2));
    /* 200 ms of work in turns of 12 ms and at most one item more. */
    expect(turns).toBeGreaterThanOrEqual(10);
  });

  it('stops after the turn in which nobody wants it any more', async () => {
    let done = 0;
    let stopped = false;
    const results = await inTurns(
      Array.from({ length: 100 }),
      () => {
        done += 1;
        busy(13);
        if (done === 3) stopped = true;
      },
      () => stopped,
    );
    expect(results).toBeNull();
    expect(done).toBe(3);
  });
});
