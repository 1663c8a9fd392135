/** Calls back with the result of a query, now and after every change of what it read, whoever changed it. */
import { liveQuery, type Subscription } from 'dexie';
import { open } from './open';

/**
 * Waits for the connection before it begins: two queries that open it together would leave one of them deaf, because
 * Dexie loses sight of a query that waits for what another one began.
 * @param failed what a failing query is told to; the console of the page that watches by default.
 * @returns the way to stop.
 */
export function watch<Value>(
  query: () => Promise<Value>,
  callback: (value: Value) => void,
  failed: (error: unknown) => void = console.error,
): () => void {
  let subscription: Subscription | null = null;
  let stopped = false;
  const begin = () => {
    if (stopped) return;
    /* Dexie follows a query across awaits only when it sees an async function. */
    subscription = liveQuery(async () => query()).subscribe({ next: callback, error: failed });
  };
  open().then(begin, begin);
  return () => {
    stopped = true;
    subscription?.unsubscribe();
  };
}
