/** What is sold, in the words that pains, proofs and messages draw on, and who else sells it (C15, K2). */
export interface Competitor {
  id: string;
  name: string;
  /** Whom they go after. */
  targets: string;
  /** What they leave open. */
  gap: string;
}

export interface Product {
  id: string;
  name: string;
  /** What resonates with customers. */
  features: string[];
  useCases: string[];
  /** What only this product has: a criterion should rest on one of these (A15). */
  advantages: string[];
  pricing: string;
  competitors: Competitor[];
}
