/** The ideal company of one segment, as the user wrote it. Records come in and go out as packs (`exchange/pack`). */
import type { DocumentRow } from './document-row';
import type { EvidenceNote } from './evidence-note';
import type { Review } from './review';

export type { Pain } from './pain';

/** Must: weight 5, unmet rules out. Score: counts with its weight. Exclude: rules out (`hard`) or counts against (`soft`). */
export type CriterionMode = 'must' | 'score' | 'exclude';

export interface Criterion {
  id: string;
  /** Id of a criterion kind; one that this version does not know is kept, named and judged `unknown`. */
  kind: string;
  params: unknown;
  mode: CriterionMode;
  /** Exclusions only; `hard` by default. */
  strength?: 'hard' | 'soft';
  /** 1..5; a must always counts 5. */
  weight: number;
  /** Why this criterion is here: which own selling point it rests on. */
  because: string;
  /** Exclusions: the sentence shown when it applies. */
  reason?: string;
  /** What backs it or speaks against it. */
  evidence?: EvidenceNote[];
}

export const icpStatuses = ['hypothesis', 'shared', 'tested', 'current', 'retired'] as const;
export type IcpStatus = (typeof icpStatuses)[number];

export interface Segment {
  id: string;
  name: string;
  market: string;
  audience: string;
  /** Why this one was chosen (K3). */
  why?: string;
}

/** A place at the table where the purchase is decided. */
export interface CommitteeSeat {
  persona: string;
  /** How many such people are needed for a decision; 1 unless said. */
  needed: number;
}

export interface Assumption {
  id: string;
  text: string;
  /** Day it was written down, YYYY-MM-DD. */
  since: string;
}

export interface Icp {
  id: string;
  name: string;
  segment: string;
  status: IcpStatus;
  /** True: a company that matches is one to stay away from. */
  negative?: boolean;
  criteria: Criterion[];
  pains: string[];
  /** The written profile: template lines that are read by people and never matched. */
  document?: DocumentRow[];
  /** `consumers` is a document about private persons: it is written, shared and printed, and never compared with anybody (O4). */
  sells?: 'companies' | 'consumers';
  /** Why this segment, in one sentence: what makes it a hypothesis and not a wish (K4). */
  why?: string;
  committee?: CommitteeSeat[];
  assumptions?: Assumption[];
  evidence?: EvidenceNote[];
  review?: Review;
  /** Day it was last shared with colleagues, YYYY-MM-DD (M9). */
  sharedOn?: string;
}
