/** A pain as the pages suggest it: shapes only. */
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { SetAside } from './cue-meaning';
import type { Place } from './cue-strength';

/** The exact words that suggest a pain, where they stood, and why they count. */
export interface PainCue extends SourcedEvidence {
  key: SignalKey;
  /** Where the words stood; null for signs and circumstances. `say-cue` makes a sentence of it. */
  place: Place | null;
  /** What a sign found: `4 months in the present role`; for an open role its title; else null. */
  because: string | null;
  /** The very words of the quote that are the cue; null for signs and circumstances, whose whole quote is. */
  word: string | null;
  /** 0 … 1, see `cue-strength`. */
  strength: number;
  /** A circumstance (new in the role, growing) makes every trouble likelier and names none. */
  kind: 'words' | 'sign' | 'circumstance';
}

/** Words that look like a cue and are none. */
export interface SetAsideCue extends SourcedEvidence {
  key: SignalKey;
  because: Exclude<SetAside, 'private'>;
}

export interface LikelyPain {
  pain: { id: string; name: string };
  /** `likely` from 0.5 on, `hint` below; `no-cue` is no statement about the prospect. */
  level: 'likely' | 'hint' | 'no-cue';
  /** 0 … 1; 0 without a cue. */
  strength: number;
  /** Strongest first, at most five. */
  cues: PainCue[];
  /** What was seen and not counted, at most two. */
  setAside: SetAsideCue[];
  challenge: string | null;
  consequence: string | null;
  urgency: string | null;
  outcome: string | null;
  question: string | null;
}
