/**
 * Keeps one watcher in the tab that the panel shows, so that what appears later joins the verdict (decision 0013).
 * A page that changes all the time is not read all the time: readings that bring nothing make the next pause longer.
 *
 *   watcher ──'quiet'──► watcher again
 *      ├──'changed'──► pause, 0 … `longestPause` ──► quiet reading ──► news? shortest pause : twice the pause
 *      └──'gone' ─────► a few tries more, then nothing (whoever notices the navigation starts anew)
 */
import type { TabWatched } from '@/lib/platform/watch-tab';

/** Milliseconds between the end of one reading and the next. */
const shortestPause = 1_000;
const longestPause = 10_000;
/** Much that comes in at once is most likely a section: it never waits longer than this. */
const sectionPause = 2_000;
/** Right after a press the browser refuses scripts for 5–300 ms (`platform/read-tab`); later a refusal is an end. */
const refused = { tries: 12, milliseconds: 50 } as const;

export interface WatchTools {
  watch: () => Promise<TabWatched>;
  /** Reads again without a change of screen; true when the answer says something new. */
  reread: () => Promise<boolean>;
  /** False as soon as the panel shows something else; then the loop ends. */
  current: () => boolean;
  /** False for views that no later change of the page can better. */
  worthwhile: () => boolean;
  wait: (milliseconds: number) => Promise<void>;
  /** Milliseconds, any zero. */
  now: () => number;
}

/** @param first the reading that runs when the watching starts. Resolves when there is nothing to watch any more. */
export async function keepWatch(first: Promise<unknown>, { watch, reread, current, worthwhile, wait, now }: WatchTools): Promise<void> {
  let pause = 0;
  let ended = 0;
  let settled = false;
  const reading = first.then(() => {
    ended = now();
    settled = true;
  });
  let refusals = 0;
  while (current() && refusals < refused.tries) {
    const answer = await watch();
    if (!current()) return;
    if (answer === 'gone') {
      refusals += settled && !worthwhile() ? refused.tries : 1;
      await wait(refused.milliseconds);
      continue;
    }
    refusals = 0;
    if (answer === 'quiet') continue;
    await reading;
    const due = ended + (answer === 'grown' ? Math.min(pause, sectionPause) : pause);
    if (due > now()) await wait(due - now());
    if (!current() || !worthwhile()) return;
    const news = await reread();
    ended = now();
    pause = news ? shortestPause : Math.min(longestPause, Math.max(shortestPause, pause * 2));
  }
}
