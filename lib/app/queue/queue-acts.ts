/** Steps in the queue, from the panel: whom it shows is where the queue stands; after a page without a record, whom it opened last. */

import type { Look } from '@/lib/protocol/panel-view';
import type { QueueStep } from '@/lib/protocol/queue-step';
import { askFromPanel } from '../panel-errors/ask-from-panel';

interface Shown {
  look: () => Look | null;
  open: (url: string) => void;
}

export function queueActs({ look, open }: Shown) {
  let last: string | null = null;
  /** The person before the company: on a profile both are known, and the profile is what was opened. */
  const standing = (): string[] => {
    const shown = look();
    const names = [...(shown?.person?.person.aliases ?? []), ...(shown?.account?.account.aliases ?? [])].slice(0, 39);
    return last === null ? names : [...names, last];
  };
  return {
    async step(step: 1 | -1): Promise<QueueStep | null> {
      const next = await askFromPanel({ ask: 'queue', from: standing(), step });
      if (!next) return null;
      last = next.id;
      open(next.url);
      return next;
    },
  };
}
