/**
 * A lint looks at what the user wrote and finds what will hurt later: a description that nobody can match against, a
 * claim that rests on nothing, a page that was never looked at again. One file per lint under `lints/`, found by folder
 * scan. A finding says what is, why it matters and where to go, and offers the mend where one can be made without asking.
 */
import type { Icp, Pain, Segment } from '@/lib/icp/icp';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Persona } from '@/lib/persona/persona';
import type { MatchRate } from './match-rate';

/** All that the user wrote: a lint may compare one record with the others. */
export interface QualityRecords {
  segments: readonly Segment[];
  icps: readonly Icp[];
  personas: readonly Persona[];
  pains: readonly Pain[];
  proofs: readonly Proof[];
  products: readonly Product[];
}

/** When a record was first written and last changed, YYYY-MM-DD; null when that was before versions were kept. */
export interface History {
  first: string | null;
  last: string | null;
}

export interface Surroundings {
  records: QualityRecords;
  now: Date;
}

export interface Checked<Subject> extends Surroundings {
  record: Subject;
  history: History;
  /** How many saved accounts match this ICP; null when that is not known (personas, or nothing saved). */
  rate: MatchRate | null;
}

/** Where a field stands in the workspace: the three parts of the address and what the field is called there. */
export interface FieldPlace {
  screen: string;
  id: string | null;
  part: string | null;
  field: string;
}

export interface Mend<Subject> {
  /** What the button says: "Write “50–250 employees”". */
  label: string;
  /** A new record; the one given is never changed. */
  apply: (record: Subject) => Subject;
}

export interface Finding<Subject = never> {
  /** Id of the lint. */
  lint: string;
  /** Tells several findings of one lint apart. */
  key: string;
  /** `mend`: verdicts suffer from it. `consider`: worth a thought. */
  weight: 'mend' | 'consider';
  say: string;
  why: string;
  at: FieldPlace;
  mend?: Mend<Subject>;
}

/** A finding before it is told whose it is: lint and key are filled in by `findingsOf`. */
export type Found<Subject> = Omit<Finding<Subject>, 'lint' | 'key'> & { key?: string };

/** `profile` looks at ICPs and personas alike, `workspace` at everything together. */
export type Lint =
  | { id: string; about: 'icp'; check: (checked: Checked<Icp>) => Found<Icp>[] }
  | { id: string; about: 'persona'; check: (checked: Checked<Persona>) => Found<Persona>[] }
  | { id: string; about: 'profile'; check: <Subject extends Icp | Persona>(checked: Checked<Subject>) => Found<Subject>[] }
  | { id: string; about: 'workspace'; check: (around: Surroundings) => Found<never>[] };

/** Gives a lint its types. */
export const defineLint = (lint: Lint): Lint => lint;
