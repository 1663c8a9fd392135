import type { Criterion } from './icp';

/** A problem that the ideal company or person has, and the words on a page that suggest it. */
export interface Pain {
  id: string;
  name: string;
  /** What is hard, in the words of the people who have it. */
  challenge?: string;
  /** What it costs when nothing changes. */
  consequence?: string;
  /** Why now. */
  urgency?: string;
  /** How they would measure that it is solved. */
  outcome?: string;
  /** Words and phrases that suggest this pain when a page says them; plain words, never patterns. */
  cues?: string[];
  /** Facts that suggest it, in the language of criteria: hiring for support, months in the role. */
  signs?: Criterion[];
  /** What to ask somebody who may have it. */
  question?: string;
  /** Whom it hurts and in which segments; everywhere when none is named. */
  personas?: string[];
  segments?: string[];
}
