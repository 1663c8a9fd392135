/**
 * A criterion kind is a question about an account or a person. One file per kind under `kinds/`, found by
 * folder scan. Judging is pure: it sees what is known and the date, and it never changes either.
 */
import type { Known, KnownValues } from '@/lib/account/account';
import type { z } from '@/lib/kernel/schema';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { SignalKey } from '@/lib/signal/vocabulary';

export const answers = ['met', 'partly', 'not-met', 'unknown'] as const;
export type Answer = (typeof answers)[number];

export interface Judgement {
  answer: Answer;
  /** 1 met, 0 not met, between for partly, null for unknown. */
  degree: number | null;
  /**
   * One sentence that a colleague would say: "1,001–5,000 employees; you want 500–5,000". What is wanted stands last, behind
   * "; you want", so that an exclusion can say "; you exclude" instead.
   */
  because: string;
  evidence: SourcedEvidence[];
}

/** A fact that the user or an import noted under a name of their own. */
export interface Noted {
  value: string | number | boolean;
  at: string;
}

/** What a judge may look at: every key's known values, and the day of judging. Own answers to `question` live in `answered`. */
export interface Subject {
  known: KnownValues<SignalKey>;
  today: Date;
  /** Answers that the user gave, by criterion id. */
  answered: Readonly<Record<string, { answer: Answer; note: string; at: string }>>;
  /** The user's own attributes of this account or person, by name; `custom` judges them. */
  attributes?: Readonly<Record<string, Noted>> | undefined;
}

export interface CriterionExample<Params> {
  name: string;
  params: Params;
  known: { [Key in SignalKey]?: Known<Key>['value'][] };
  /** The example's criterion has the id `example`. */
  answered?: Subject['answered'];
  attributes?: Subject['attributes'];
  expect: Answer;
}

export interface CriterionKind<Params> {
  id: string;
  about: 'account' | 'person';
  /** Keys that the judge looks at. When none of them is known the answer is `unknown`, whatever the params. */
  needs: readonly SignalKey[];
  params: z.ZodType<Params>;
  /** Prepares everything that depends on the params alone; called once per ICP version. `id` is the criterion's own id. */
  judge: (params: Params, id: string) => (subject: Subject) => Judgement;
  /** What is asked for, as part of a sentence: "500–5,000 employees". */
  say: (params: Params) => string;
  /** The question for a call when no page can settle it. */
  ask: (params: Params) => string;
  /** At least one per answer that the kind can give. */
  examples: readonly CriterionExample<Params>[];
}

/** Gives a kind its types. */
export const defineCriterion = <Params>(kind: CriterionKind<Params>): CriterionKind<Params> => kind;
