/**
 * Criteria that the user has taken out for a moment, and unknown ones that are answered for a moment, to see what the
 * verdict would be. Nothing is stored; another verdict starts whole.
 */
import type { About } from '@/components/panel-port';
import type { Verdict } from '@/lib/verdict/verdict';
import { type WhatIf as Outcome, whatIf } from '@/lib/verdict/what-if';
import { type Play, usePlayed } from './played';
import { sayWhatIf } from './say-what-if';

export interface WhatIf {
  without: Play['without'];
  supposed: Play['supposed'];
  /** Null while nothing is played. */
  outcome: Outcome | null;
  /** "Without this: 64 → 71, Possible stays"; "" while nothing is played. */
  said: string;
  toggle: (criterion: string) => void;
  /** The same answer once more takes it back. */
  suppose: (criterion: string, answer: 'met' | 'not-met') => void;
  /** Puts everything back. */
  restore: () => void;
}

/** What a verdict is told from others by, while something is played with it. */
export interface Owner {
  about: About;
  /** Id of the company or person. */
  subject: string;
  /** Id of the ICP or persona. */
  profile: string;
  negative: boolean;
}

/** Undefined where nothing can be played through. */
export function useWhatIf(of: Owner | undefined, verdict: Verdict | undefined): WhatIf | undefined {
  const screen = usePlayed();
  if (!screen || !of || !verdict) return undefined;
  const owner = `${of.subject} ${of.profile}`;
  const nothing: Play = { owner, without: new Set(), supposed: new Map() };
  const last = screen.played[of.about];
  const { without, supposed: answered } = last?.owner === owner ? last : nothing;
  /* What has become known since is no supposition any more. */
  const unknown = new Set(verdict.criteria.flatMap(({ id, answer }) => (answer === 'unknown' ? [id] : [])));
  const supposed = new Map([...answered].filter(([id]) => unknown.has(id)));
  const outcome = without.size + supposed.size > 0 ? whatIf(verdict, { without, supposed }) : null;
  const play = (change: (next: { without: Set<string>; supposed: Map<string, 'met' | 'not-met'> }) => void) => {
    const next = { without: new Set(without), supposed: new Map(supposed) };
    change(next);
    screen.play(of.about, { owner, ...next });
  };
  return {
    without,
    supposed,
    outcome,
    said: outcome ? sayWhatIf(verdict, outcome, { without, supposed }, of.negative) : '',
    toggle: (criterion) =>
      play((next) => {
        next.supposed.delete(criterion);
        if (!next.without.delete(criterion)) next.without.add(criterion);
      }),
    suppose: (criterion, answer) =>
      play((next) => {
        next.without.delete(criterion);
        if (supposed.get(criterion) === answer) next.supposed.delete(criterion);
        else next.supposed.set(criterion, answer);
      }),
    restore: () => screen.play(of.about, nothing),
  };
}
