/** What Fitglass says about one account against one ICP, or one person against one persona. Never blended. */
import type { Judgement } from '@/lib/criterion/criterion';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SignalKey } from '@/lib/signal/vocabulary';

export const bands = ['strong', 'possible', 'weak', 'not-enough-known', 'ruled-out'] as const;
export type Band = (typeof bands)[number];

export interface JudgedCriterion extends Judgement {
  id: string;
  kind: string;
  mode: 'must' | 'score' | 'exclude';
  weight: number;
  /** Of an exclusion only. */
  strength?: 'hard' | 'soft';
  /** What was asked for, in words. */
  wanted: string;
}

export interface AppliedExclusion {
  /** Id of the criterion. */
  criterion?: string;
  reason: string;
  strength: 'hard' | 'soft';
  evidence: SourcedEvidence[];
}

export interface Conflict {
  key: SignalKey;
  values: { value: unknown; evidence: SourcedEvidence[] }[];
}

export interface NextStep {
  do: 'open' | 'ask' | 'save' | 'rule-out' | 'find-person' | 'message';
  why: string;
  url?: string;
  question?: string;
}

/** An unknown criterion, how far it could move the score (points), and where it would be settled. */
export interface Unknown {
  criterion: string;
  wanted: string;
  points: number;
  openNext: string | null;
  question: string;
  /** The band after the best and after the worst answer, everything else as it is. */
  best?: Band;
  worst?: Band;
}

/** Quality of the ICP or persona itself: A (worth trusting) … D (rests on too little), with what is missing. */
export interface Grade {
  letter: 'A' | 'B' | 'C' | 'D';
  missing: string[];
}

export interface Verdict {
  band: Band;
  /** 0..100 over what is known; null when nothing is known. */
  score: number | null;
  low: number;
  high: number;
  /** 0..1: weight of what is known. */
  coverage: number;
  /** By what it is ruled out, strongest first: reasons of hard exclusions word for word, then musts that are not met. Empty for every other band. */
  ruledOutBy: string[];
  /** Strongest first; see `explain`. */
  criteria: JudgedCriterion[];
  exclusions: AppliedExclusion[];
  unknowns: Unknown[];
  conflicts: Conflict[];
  next: NextStep;
}

export interface CompanyVerdict extends Verdict {
  icp: { id: string; name: string; grade: Grade; negative: boolean };
}

export interface PersonVerdict extends Verdict {
  /** `exceptions`: people who bought and were not like this, in the user's words; left out when none is written (N7). */
  persona: { id: string; name: string; grade: Grade; negative: boolean; exceptions?: string[] };
}
