/**
 * Who types a value with the keyboard stays where it went: the form that had the focus goes away, and the reason that
 * it fed may move to another list, so the value's new line takes the focus when nothing else has it.
 */
import type { SignalKey } from '@/lib/signal/vocabulary';

let waiting: SignalKey | null = null;

export const keptFocus = {
  /** The value was kept; its line will come. */
  expect(key: SignalKey): void {
    waiting = key;
  },
  /** True once for the line of that value, unless the user has gone somewhere else meanwhile. */
  take(key: SignalKey): boolean {
    if (waiting !== key) return false;
    waiting = null;
    return document.activeElement === null || document.activeElement === document.body;
  },
};
