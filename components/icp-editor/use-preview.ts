/**
 * Saved companies judged again while somebody writes: after each pause, in small pieces so that typing never waits, and
 * dropped as soon as the ICP changes again.
 */
import { useEffect, useState } from 'react';
import type { KnownCompanies } from '@/lib/app/icp-editor/saved-companies';
import type { Icp } from '@/lib/icp/icp';
import { type Rebanded, redistribution } from '@/lib/verdict/redistribute';

export interface PreviewRow extends Rebanded {
  id: string;
  name: string;
}

export interface Preview {
  rows: PreviewRow[];
  invented: boolean;
  /** The words on the screen are newer than these rows. */
  stale: boolean;
}

/** Milliseconds without a change before judging begins. */
const pause = 250;
/** Milliseconds of judging before the page gets its turn again; well below a noticeable hitch (50). */
const turn = 12;

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** @param today YYYY-MM-DD. @returns null until the first result. */
export function usePreview(draft: Icp, published: Icp | null, known: KnownCompanies | null, ready: boolean, today: string): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    if (!known || !ready) return undefined;
    let cancelled = false;
    setPreview((last) => (last && !last.stale ? { ...last, stale: true } : last));
    const timer = setTimeout(async () => {
      const judge = redistribution(draft, published, new Date(`${today}T00:00:00Z`));
      const rows: PreviewRow[] = [];
      let since = performance.now();
      for (const { id, name, account } of known.companies) {
        rows.push({ id, name, ...judge(account) });
        if (performance.now() - since < turn) continue;
        await nextTurn();
        if (cancelled) return;
        since = performance.now();
      }
      if (!cancelled) setPreview({ rows, invented: known.invented, stale: false });
    }, pause);
    return () => {
      cancelled = true;
      clearTimeout(timer);
    };
  }, [draft, published, known, ready, today]);
  return preview;
}
