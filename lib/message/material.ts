/** Everything a message may draw on. What is not in here cannot get into a message. */
import type { Account } from '@/lib/account/account';
import { relations } from '@/lib/account/notes';
import type { Icp, Pain } from '@/lib/icp/icp';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Person } from '@/lib/person/person';
import type { Persona } from '@/lib/persona/persona';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SpokenOn } from './spoken-on';

/** A pain that may be theirs, with the words on pages that suggest it; none seen is said, never made up. */
export interface PainInHand {
  pain: Pain;
  seen: readonly SourcedEvidence[];
}

/** Where the company stands with the user; the user says so (N2), else their touches with the person do. `new`: no contact yet. */
export const stages = ['new', ...relations] as const;
export type Stage = (typeof stages)[number];

export interface Material {
  account: Account | null;
  person: Person | null;
  /** The ICP and the persona that the message is written for. */
  icp: Icp | null;
  persona: Persona | null;
  /** Likeliest first. */
  pains: readonly PainInHand[];
  proofs: readonly Proof[];
  products: readonly Product[];
  stage: Stage;
  /** Where they were reached before, by the user's own touches. */
  spokenOn?: SpokenOn | null;
  /** Index into the persona's objections. */
  objection?: number;
  today: Date;
}
