/**
 * Long pages are walked in slices, so that the page under the reader never stutters: no task over 50 ms
 * (the Long Tasks threshold). `scheduler.yield` keeps our place in the queue; a message channel is the
 * fallback, because timers in a background tab wait a whole second.
 */
export type YieldNow = () => Promise<void>;

/** Milliseconds of work before the page gets a turn; half of the threshold leaves room for slow machines. */
export const sliceMilliseconds = 24;

interface WithYield {
  scheduler?: { yield?: () => Promise<void> };
}

export const yieldToPage: YieldNow = () => {
  const { scheduler } = globalThis as unknown as WithYield;
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
};
