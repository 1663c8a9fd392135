/**
 * What the panel shows for the tab beside it. One state, one calm screen.
 *
 *   reading ──► verdict ◄──────────────┐
 *      │          │ (tab, URL changes) │ read again
 *      │          ▼                    │
 *      └──► not-pressed · restricted · unsupported · refused · empty-workspace · failed
 */

import type { Account } from '@/lib/account/account';
import type { Notes } from '@/lib/account/notes';
import type { PageKind } from '@/lib/page/page-kind';
import type { Gap, Problem, Refusal } from '@/lib/page/reading';
import type { LikelyPain } from '@/lib/pain/likely-pain';
import type { Person } from '@/lib/person/person';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { CompanyVerdict, PersonVerdict } from '@/lib/verdict/verdict';
import type { RowLook } from './row-look';

export interface RuledOut {
  about: 'account' | 'person';
  /** Name at the time of ruling out, for later visits. */
  name: string;
  reason: string;
  /** ISO time. */
  at: string;
}

/** A value that the user typed. It stands in `known` too, first, with the source `user`. */
export interface OwnValue {
  key: SignalKey;
  value: unknown;
  /** The user's own words. */
  text: string;
  /** ISO time. */
  at: string;
  /** What pages say, where they say something else. */
  page: { value: unknown; evidence: SourcedEvidence[] } | null;
}

/** How old the profile is that the first verdict rests on. */
export interface ProfileAge {
  /** Id of the ICP or persona. */
  id: string;
  /** ISO times of its newest and first version; null when they were not kept yet. */
  editedAt: string | null;
  writtenAt: string | null;
  /** YYYY-MM-DD of the last review. */
  reviewedOn: string | null;
  reviewDue: boolean;
  /** It is due because somebody noted that something changed. */
  changed: boolean;
}

/** The company part of a look. `verdicts` best first; a negative ICP that matches stands first. */
export interface AccountLook {
  account: Account;
  verdicts: CompanyVerdict[];
  ruledOut: RuledOut | null;
  saved: boolean;
  own: OwnValue[];
  /** What the user noted; null when nothing. */
  notes: Notes | null;
  /** Of the ICP of the first verdict; null when there is none. */
  age: ProfileAge | null;
}

export interface PersonLook {
  person: Person;
  verdicts: PersonVerdict[];
  ruledOut: RuledOut | null;
  saved: boolean;
  own: OwnValue[];
  /** What the user noted; null when nothing. */
  notes: Notes | null;
  /** Of the persona of the first verdict; null when there is none. */
  age: ProfileAge | null;
}

export interface Look {
  tabId: number;
  url: string;
  kind: PageKind;
  readAt: string;
  /** Null when the page says nothing of a company (or a person). */
  account: AccountLook | null;
  person: PersonLook | null;
  /** What probably hurts them: likely ones, hints, then those without a cue. */
  pains: LikelyPain[];
  /** Whom a search, list or team page shows, in its order; looked at, never kept (decision 0011). */
  rows: RowLook[];
  /** Names of the user's lists, with how many stand on each. */
  lists: { name: string; size: number }[];
  gaps: Gap[];
  problems: Problem[];
  /** Keys that the user may type, by the kind of criterion that looks at them; `any` holds all of them. */
  typable: Record<string, SignalKey[]>;
}

export type PanelView =
  | { state: 'reading' }
  | { state: 'verdict'; look: Look }
  /** The button was not pressed on this page (or its permission ended with a navigation to another site). */
  | { state: 'not-pressed'; canFollowLinkedIn: boolean }
  /** A page of the browser itself or of its store: no extension may read it. */
  | { state: 'restricted' }
  /** Readable, but no reader claims it (a feed, a message thread). */
  | { state: 'unsupported'; host: string }
  | { state: 'refused'; refusal: Refusal; kind: PageKind }
  /** The page was read, but there is no ICP and no persona to match. */
  | { state: 'empty-workspace'; name: string | null }
  /** An expected failure with its sentence. */
  | { state: 'failed'; name: string; message: string };
