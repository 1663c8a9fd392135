/**
 * Saved companies judged again while somebody writes: after each pause, in small pieces so that typing never waits, and
 * dropped as soon as the ICP changes again.
 */
import { useEffect, useState } from 'react';
import type { KnownCompanies } from '@/lib/app/icp-editor/saved-companies';
import type { Icp } from '@/lib/icp/icp';
import { inTurns } from '@/lib/kernel/in-turns';
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

/** @param today YYYY-MM-DD. @returns null until the first result. */
export function usePreview(draft: Icp, published: Icp | null, known: KnownCompanies | null, ready: boolean, today: string): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  useEffect(() => {
    if (!known || !ready) return undefined;
    let cancelled = false;
    setPreview((last) => (last && !last.stale ? { ...last, stale: true } : last));
    const timer = setTimeout(async () => {
      const judge = redistribution(draft, published, new Date(`${today}T00:00:00Z`));
      const one = ({ id, name, account }: KnownCompanies['companies'][number]): PreviewRow => ({ id, name, ...judge(account) });
      const rows = await inTurns(known.companies, one, () => cancelled);
      if (rows) setPreview({ rows, invented: known.invented, stale: false });
    }, pause);
    return () => {
      cancelled = true;
      clearTimeout(timer);
    };
  }, [draft, published, known, ready, today]);
  return preview;
}
