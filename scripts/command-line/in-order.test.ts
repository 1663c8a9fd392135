import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { inOrder } from './in-order';

async function* numbers(count: number) {
  for (let at = 0; at < count; at++) yield at;
}

it('results come in the order of the items, with no more than the allowed number at work', async () => {
  let working = 0;
  let most = 0;
  const answers = inOrder(numbers(20), 3, async (item) => {
    most = Math.max(most, ++working);
    await wait(item % 3 === 0 ? 5 : 1);
    working--;
    return item;
  });
  expect(await Array.fromAsync(answers)).toEqual([...Array(20).keys()]);
  expect(most).toBe(3);
});

it('an item that fails ends the run at its place, after what stood before it', async () => {
  const seen: number[] = [];
  const run = async () => {
    for await (const answer of inOrder(numbers(5), 2, async (item) => (item === 2 ? Promise.reject(new Error('third')) : item))) seen.push(answer);
  };
  await expect(run()).rejects.toThrow('third');
  expect(seen).toEqual([0, 1]);
});
