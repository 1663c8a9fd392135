/** What a message is for. One file each under `kinds/`. */

import type { Angle } from '@/lib/persona/angle';
import type { Hand } from './hand';
import type { OpeningFact } from './opening-fact';
import type { AskName, SubjectGroup } from './phrase-set';

/** What is in hand for the person at whom the user looks, before anything is written. */
export interface InHand {
  facts: number;
  events: number;
  /** Whether something happens now, be it in words that can be quoted or not. */
  happens: boolean;
  pains: number;
  proofs: number;
  objections: number;
  stage: Hand['stage'];
}

export interface MessageKind {
  id: string;
  /** As the pill says it. */
  name: string;
  what: string;
  /** Whether it may name what is sold and show results. */
  mayPitch: boolean;
  subjects: (stage: Hand['stage']) => SubjectGroup;
  ask: (angle: Angle, stage: Hand['stage']) => AskName;
  /** Why it cannot be written, and what to do about it; null when it can. */
  lacks: (inHand: InHand) => string | null;
  /** Answers something that was said: needs no opening fact. */
  answers?: boolean;
  /** Takes the first pain that a proof speaks to. */
  needsProof?: boolean;
  /** Which facts open such a message; all, unless it says so. */
  opensWith?: (fact: OpeningFact) => boolean;
  /** Whether the most telling thing that happens comes before the fact that opens best. */
  freshestFirst?: boolean;
  /** Names of parts in order; the second order makes a variant where there is no second fact. Greeting and closing are added. */
  orders: (angle: Angle) => readonly (readonly string[])[];
}
