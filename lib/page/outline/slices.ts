/**
 * Long pages are walked in slices, so that the page under the reader never stutters: no task over 50 ms
 * (the Long Tasks threshold). `scheduler.yield` keeps our place in the queue; Chrome 128 has only `postTask`,
 * and test DOMs only timers (which wait a whole second in a background tab).
 */
export type YieldNow = () => Promise<void>;

/** Milliseconds of work before the page gets a turn; half of the threshold leaves room for slow machines. */
export const sliceMilliseconds = 24;

interface Scheduler {
  yield?: () => Promise<void>;
  postTask?: (task: () => void) => Promise<void>;
}

export const yieldToPage: YieldNow = () => {
  const { scheduler } = globalThis as unknown as { scheduler?: Scheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  if (typeof scheduler?.postTask === 'function') return scheduler.postTask(() => undefined);
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
};
