/**
 * Criteria that the user has taken out for a moment, and unknown ones that are answered for a moment, to see what the
 * verdict would be. Nothing is stored; another verdict starts whole.
 */
import type { About } from '@/components/panel-port';
import { type Played, type WhatIf as Weighed, whatIf } from '@/lib/verdict/what-if';
import type { Judged } from './judged';
import { type Play, usePlayed } from './played';
import { sayWhatIf } from './say-what-if';

export interface WhatIf extends Required<Played> {
  /** What the verdict would be; null while nothing is played. */
  after: Weighed | null;
  /** "Without this: 64 → 71, Possible stays"; "" while nothing is played. */
  said: string;
  toggle: (criterion: string) => void;
  /** The same answer once more takes it back. */
  suppose: (criterion: string, answer: 'met' | 'not-met') => void;
  /** Puts everything back. */
  restore: () => void;
}

/**
 * Undefined where nothing can be played through.
 * @param subject id of the company or person.
 */
export function useWhatIf(about: About, subject: string | undefined, judged: Judged | undefined): WhatIf | undefined {
  const screen = usePlayed();
  if (!screen || subject === undefined || !judged) return undefined;
  const { verdict, profile } = judged;
  const nothing: Play = { owner: `${subject} ${profile.id}`, without: new Set(), supposed: new Map() };
  const last = screen.played[about];
  const { owner, without, supposed: answered } = last?.owner === nothing.owner ? last : nothing;
  /* What has become known since is no supposition any more. */
  const unknown = new Set(verdict.criteria.flatMap(({ id, answer }) => (answer === 'unknown' ? [id] : [])));
  const supposed = new Map([...answered].filter(([id]) => unknown.has(id)));
  const after = without.size + supposed.size > 0 ? whatIf(verdict, { without, supposed }) : null;
  const play = (change: (next: { without: Set<string>; supposed: Map<string, 'met' | 'not-met'> }) => void) => {
    const next = { without: new Set(without), supposed: new Map(supposed) };
    change(next);
    screen.play(about, { owner, ...next });
  };
  return {
    without,
    supposed,
    after,
    said: after ? sayWhatIf(verdict, after, { without, supposed }, profile.negative) : '',
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
    restore: () => screen.play(about, nothing),
  };
}
