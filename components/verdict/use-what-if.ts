/** Criteria that the user has taken out for a moment, to see the score without them. Nothing is stored; another verdict starts whole. */
import { useState } from 'react';
import type { Verdict } from '@/lib/verdict/verdict';
import { type WhatIf as Outcome, whatIf } from '@/lib/verdict/what-if';
import { sayWhatIf } from './say-what-if';

export interface WhatIf {
  without: ReadonlySet<string>;
  /** Null while nothing is taken out. */
  outcome: Outcome | null;
  /** "Without this: 64 → 71, Possible stays"; "" while nothing is taken out. */
  said: string;
  toggle: (criterion: string) => void;
  /** Puts everything back. */
  restore: () => void;
}

const none: ReadonlySet<string> = new Set();

/** @param owner id of the ICP or persona: what was taken out of one is not taken out of another. */
export function useWhatIf(owner: string | undefined, verdict: Verdict | undefined, negative: boolean): WhatIf {
  const [taken, setTaken] = useState<{ owner: string | undefined; without: ReadonlySet<string> }>({ owner, without: none });
  const without = taken.owner === owner ? taken.without : none;
  const outcome = verdict && without.size > 0 ? whatIf(verdict, without) : null;
  return {
    without,
    outcome,
    said: verdict && outcome ? sayWhatIf(verdict, outcome, without.size, negative) : '',
    toggle: (criterion) => {
      const next = new Set(without);
      if (!next.delete(criterion)) next.add(criterion);
      setTaken({ owner, without: next });
    },
    restore: () => setTaken({ owner, without: none }),
  };
}
