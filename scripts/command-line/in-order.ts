/** Works on several items at a time and hands the results out in the order of the items, however long each takes. */

/** @param atOnce how many are worked on before the first must be done; bounds the memory on endless inputs. */
export async function* inOrder<Item, Answer>(
  items: AsyncIterable<Item>,
  atOnce: number,
  work: (item: Item) => Promise<Answer>,
): AsyncGenerator<Answer> {
  const running: Promise<Answer>[] = [];
  for await (const item of items) {
    const answer = work(item);
    answer.catch(() => undefined);
    running.push(answer);
    if (running.length >= atOnce) yield await running.shift()!;
  }
  for (const answer of running) yield await answer;
}
