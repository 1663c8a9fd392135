/**
 * Long work in short turns, so that typing and scrolling never wait for it. The turn is well below what is felt as a hitch
 * (50 ms, the browsers' own measure of a long task).
 */

/** Milliseconds of work before the page gets its turn again. */
const turn = 12;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** @param stopped asked after every turn. @returns the results in order, or null when it was stopped. */
export async function inTurns<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
  stopped: () => boolean,
  next: () => Promise<void> = nextTurn,
): Promise<Result[] | null> {
  const results: Result[] = [];
  let since = performance.now();
  for (const item of items) {
    results.push(work(item));
    if (performance.now() - since < turn) continue;
    await next();
    if (stopped()) return null;
    since = performance.now();
  }
  return stopped() ? null : results;
}
