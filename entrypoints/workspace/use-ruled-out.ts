/** Whom the user saved and ruled out, for as long as an editor is open; none until they are read. */
import { useEffect, useState } from 'react';
import { watchRuledOut } from '@/lib/app/quality/watch-ruled-out';
import type { Kept } from '@/lib/quality/ruled-out-patterns';

const none: readonly Kept[] = [];

export function useRuledOut(about: 'account' | 'person'): readonly Kept[] {
  const [kept, setKept] = useState<readonly Kept[]>(none);
  useEffect(() => watchRuledOut(about, setKept), [about]);
  return kept;
}
