/** One of the seven traits of an ideal customer (requirements E1 … E8): shapes only. */
import type { SourcedEvidence } from '@/lib/signal/evidence';

export const traitIds = [
  'purchase-readiness',
  'value-alignment',
  'budget-fit',
  'expertise',
  'profitability',
  'growth-potential',
  'networked',
] as const;
export type TraitId = (typeof traitIds)[number];

/** What the user thinks of each, 0 … 1; a trait that they have not rated is absent. */
export type TraitRatings = Partial<Record<TraitId, number>>;

export interface Trait {
  id: TraitId;
  name: string;
  /** 0 … 1; null when it is not known. */
  value: number | null;
  known: boolean;
  from: 'page' | 'user' | null;
  /** One sentence: what it rests on, or what would settle it. */
  because: string;
  /** At most three quotes. */
  evidence: SourcedEvidence[];
}

/** What a rule gives before ratings: null is unknown. */
export interface Finding {
  value: number | null;
  because: string;
  evidence: SourcedEvidence[];
}

/** The highest step of a rating: 0 not at all … 3 very much (requirements C17, E1). */
const topStep = 3;

/** The ratings of traits among all that the user rated, as shares. */
export function traitRatings(rated: Readonly<Record<string, number>>): TraitRatings {
  return Object.fromEntries(traitIds.flatMap((id) => (rated[id] === undefined ? [] : [[id, rated[id] / topStep]])));
}
