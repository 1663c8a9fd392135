/** Calls back with the result of a query, now and after every change of what it read, whoever changed it. */
import { liveQuery } from 'dexie';

/** @returns the way to stop. A failing query is thrown into the console of the page that watches. */
export function watch<Value>(query: () => Promise<Value>, callback: (value: Value) => void): () => void {
  /* Dexie follows a query across awaits only when it sees an async function. */
  const subscription = liveQuery(async () => query()).subscribe({ next: callback, error: (error: unknown) => console.error(error) });
  return () => subscription.unsubscribe();
}
