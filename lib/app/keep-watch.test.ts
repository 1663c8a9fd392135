import { describe, expect, it } from 'vitest';
import { keepWatch, type WatchTools } from './keep-watch';

type Answer = Awaited<ReturnType<WatchTools['watch']>>;

/** A panel with a clock of its own: every answer of the watcher in turn, then the panel shows something else. */
async function run(answers: Answer[], news: (reading: number) => boolean, worthwhile: () => boolean = () => true) {
  let time = 0;
  let at = 0;
  const readings: number[] = [];
  await keepWatch(Promise.resolve(), {
    watch: async () => answers[at++] ?? 'quiet',
    current: () => at <= answers.length,
    worthwhile,
    reread: async () => {
      readings.push(time);
      return news(readings.length);
    },
    wait: async (milliseconds) => {
      time += milliseconds;
    },
    now: () => time,
  });
  return { readings, asked: at };
}

const pauses = (readings: number[]) => readings.slice(1).map((time, at) => time - readings[at]!);

describe('keeping watch', () => {
  it('reads again at once when something appears, then at most once a second', async () => {
    const { readings } = await run(['changed', 'changed', 'changed'], () => true);
    expect(readings).toEqual([0, 1_000, 2_000]);
  });

  it('reads less and less when readings bring nothing, down to once in ten seconds', async () => {
    const { readings } = await run(Array(8).fill('changed') as Answer[], () => false);
    expect(pauses(readings)).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000]);
  });

  it('is quick again after news, and never lets a section wait longer than two seconds', async () => {
    const { readings } = await run(['changed', 'changed', 'changed', 'changed', 'changed', 'grown'], (reading) => reading === 3);
    expect(pauses(readings)).toEqual([1_000, 2_000, 1_000, 2_000, 2_000]);
    const { readings: later } = await run([...(Array(6).fill('changed') as Answer[]), 'grown'], () => false);
    expect(pauses(later).at(-1)).toBe(2_000);
  });

  it('does not read a page that stays as it is', async () => {
    expect((await run(['quiet', 'quiet', 'quiet'], () => true)).readings).toEqual([]);
  });

  it('gives up on a page that it may not watch, and at once when the view could not get better', async () => {
    expect((await run(Array(50).fill('gone') as Answer[], () => true)).asked).toBe(12);
    expect(
      (
        await run(
          Array(50).fill('gone') as Answer[],
          () => true,
          () => false,
        )
      ).asked,
    ).toBeLessThanOrEqual(2);
    const { readings } = await run(
      ['changed'],
      () => true,
      () => false,
    );
    expect(readings).toEqual([]);
  });

  it('ends without a reading when the panel shows something else meanwhile', async () => {
    let current = true;
    let read = 0;
    await keepWatch(Promise.resolve(), {
      watch: async () => {
        current = false;
        return 'changed';
      },
      current: () => current,
      worthwhile: () => true,
      reread: async () => {
        read += 1;
        return true;
      },
      wait: async () => undefined,
      now: () => 0,
    });
    expect(read).toBe(0);
  });
});
