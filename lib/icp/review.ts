/**
 * When an ICP or a persona is due for another look. Markets move: the sources of this product advise once in six
 * months, once a year, or once or twice a year; the strictest is the default and all three can be chosen (L5–L7).
 */
export const reviewCadences = [6, 9, 12] as const;

/** What makes a review due before its time (L8–L10). */
export const changeKinds = [
  'new-product',
  'new-market',
  'shift-in-results',
  'new-data',
  'product-change',
  'new-competitor',
  'customer-behaviour',
  'efforts-fall-flat',
  'wrong-customers',
  'industry-trend',
  'buyer-behaviour',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export interface Change {
  id: string;
  kind: ChangeKind;
  /** Day it was noticed, YYYY-MM-DD. */
  at: string;
  note: string;
  /** Day of the review that dealt with it. */
  settled?: string;
}

export interface Review {
  /** Day of the last review, YYYY-MM-DD; without one the day of writing counts. */
  last?: string;
  /** Months between reviews; 6 unless the user chose otherwise. */
  everyMonths?: number;
  /** No reminder before this day. */
  snoozedUntil?: string;
  changes?: Change[];
}
