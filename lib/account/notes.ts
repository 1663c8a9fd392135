/**
 * What the user notes about a company or person: their own words, answers and decisions. Nothing here comes from a page,
 * nothing here leaves with a pack, and no new reading changes it (decision 0020).
 */
import type { BuyingRole } from '@/lib/persona/persona';

export type TouchKind = 'contacted' | 'replied' | 'meeting' | 'no-answer';

/** Where a touch happened; only the user says so (O8). */
export type TouchChannel = 'linkedin' | 'email' | 'phone';

/** Where a company stands with the user (N2): in touch and undecided, a customer, a customer who may leave. */
export const relations = ['early', 'repeat', 'at-risk'] as const;
export type Relation = (typeof relations)[number];

/** How somebody fitted, as it stood when something was noted, so that a later change of the profile does not rewrite it. */
export interface FitThen {
  /** The ICP or persona that fitted best; which version of it follows from the time of the note. */
  profile: { id: string; name: string };
  /** A band of the verdict; `avoid`: a match with a profile of whom to leave alone. */
  band: 'strong' | 'possible' | 'weak' | 'not-enough-known' | 'ruled-out' | 'avoid';
}

export interface Touch {
  /** ISO time; tells touches apart. */
  at: string;
  kind: TouchKind;
  note: string;
  channel?: TouchChannel | undefined;
  /** Missing where nothing was compared, and in touches from before it was kept. */
  fit?: FitThen | undefined;
}

/**
 * What came of a company (A16: engagement, renewal, trust, referrals). Engagement in detail is in the touches; `no-answer`
 * is the end of trying. `no-decision` is the deal that neither side closed; `vouched` is a review, a case or a reference.
 */
export type OutcomeKind = 'won' | 'lost' | 'no-decision' | 'no-answer' | 'renewed' | 'grew' | 'left' | 'referred' | 'vouched';

export interface Outcome {
  /** ISO time of the note; tells outcomes apart. */
  at: string;
  kind: OutcomeKind;
  /** YYYY-MM-DD on which it happened. */
  day: string;
  /** The user's own words, or "". */
  reason: string;
  fit?: FitThen | undefined;
}

/** The band that the user gives where they see it differently (N3). */
export interface OwnBand {
  band: 'strong' | 'possible' | 'weak';
  /** The ICP or persona that they looked at, and what Fitglass said of it then. */
  profile: { id: string; name: string };
  said: string;
  reason: string;
  /** ISO time. */
  at: string;
}

/** The user's answer to one criterion: as they heard it on a call, or know it themselves. */
export interface OwnAnswer {
  answer: 'met' | 'partly' | 'not-met';
  note: string;
  /** ISO time. */
  at: string;
}

/** By id of the ICP or persona, then of the criterion: ids of criteria are unique in their own record only. */
export type OwnAnswers = Readonly<Record<string, Readonly<Record<string, OwnAnswer>>>>;

export interface Notes {
  text: string;
  /** YYYY-MM-DD. */
  nextTouch: string | null;
  lists: string[];
  /** Newest first. */
  touches: Touch[];
  band: OwnBand | null;
  answers: OwnAnswers;
  /** Facts under names of the user's own, for `custom` criteria. */
  attributes: Readonly<Record<string, { value: string | number; at: string }>>;
  /** 0 … 3 by name; only the user ever rates (C17, D24). */
  ratings: Readonly<Record<string, number>>;
  /** Without it, there was no contact yet. */
  stage?: Relation | undefined;
  /** Of a company, newest day first; missing where nothing came of it yet. */
  outcomes?: readonly Outcome[] | undefined;
  /** Of a person: which parts they really play when their company buys; none is a word too. Without it, it is guessed (G13). */
  roles?: readonly BuyingRole[] | undefined;
}
