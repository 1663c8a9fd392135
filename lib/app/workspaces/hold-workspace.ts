/**
 * The worker never changes workspaces in the middle of something: a look that began in one must not be kept in another.
 *
 *   answers run side by side ─── a switch waits until none runs ─── answers that come meanwhile wait for the switch
 *
 * An answer that another answer waits for starts at once, also while a switch is waiting.
 */
import type { Around } from '@/lib/protocol/listen';

const alone = new Set(['switch-workspace', 'delete-workspace', 'erase-everything']);

const running = new Set<Promise<unknown>>();
let switching: Promise<unknown> | null = null;

export const holding: Around = (ask, run) => (alone.has(ask) ? runAlone(run) : runBeside(run));

async function runBeside<Value>(run: () => Promise<Value>): Promise<Value> {
  while (switching) await switching;
  const done = run();
  running.add(done);
  try {
    return await done;
  } finally {
    running.delete(done);
  }
}

async function runAlone<Value>(run: () => Promise<Value>): Promise<Value> {
  while (running.size > 0 || switching) await Promise.allSettled([...running, switching]);
  const done = run();
  switching = done.catch(() => null);
  try {
    return await done;
  } finally {
    switching = null;
  }
}
