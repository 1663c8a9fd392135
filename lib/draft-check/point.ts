/** What a text for a persona can speak to: one pain, one goal, one objection … each with the words that would show it. */
export const pointKinds = ['pain', 'goal', 'objection', 'proof', 'value', 'question'] as const;
export type PointKind = (typeof pointKinds)[number];

export interface Point {
  /** `pain/data-silos`; one of a kind within a persona. */
  id: string;
  kind: PointKind;
  /** As the user wrote it. */
  label: string;
  /** Sentences that say it; a draft that shares enough words with one of them speaks to it. */
  says: string[];
  /** Words and phrases of which one is enough. */
  cues: string[];
  /** Objections: what would answer it. */
  answers?: string[];
  /** Questions: only a sentence that asks counts. */
  asked?: boolean;
}

export interface CheckedPoint extends Point {
  /** `named`: an objection is raised and not answered. */
  state: 'covered' | 'named' | 'missed';
  /** The words of the draft, as they stand there; null when it was missed. */
  quote: string | null;
  /** The sentences of the quote, the longer first: what is parted on a page can be found by one of them. */
  pieces: string[];
  /** What the draft and the point share, as the draft writes it. */
  shared: string[];
}
