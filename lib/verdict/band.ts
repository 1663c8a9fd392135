/** From numbers to a word. The edges are the user's to edit. */
import type { Band } from './verdict';
import type { Weighed } from './weigh';

export interface Edges {
  /** Least score of `strong`. */
  strong: number;
  /** Least score of `possible`. */
  possible: number;
  /** Least coverage of any band but `not-enough-known`. */
  enough: number;
}

/** Design §5. */
export const defaultEdges: Edges = { strong: 75, possible: 50, enough: 0.4 };

/**
 * @param ruledOut a hard exclusion applies or a must is not met: no number matters any more.
 * @param capped a must is partly met or unknown: at most `possible`.
 */
export function bandOf(
  { score, coverage }: Pick<Weighed, 'score' | 'coverage'>,
  { ruledOut, capped }: { ruledOut: boolean; capped: boolean },
  edges: Edges = defaultEdges,
): Band {
  if (ruledOut) return 'ruled-out';
  if (score === null || coverage < edges.enough) return 'not-enough-known';
  if (score >= edges.strong && !capped) return 'strong';
  return score >= edges.possible ? 'possible' : 'weak';
}

/** How far up a band is; used to say how much an answer could change. */
export const height: Readonly<Record<Band, number>> = { strong: 4, possible: 3, weak: 2, 'not-enough-known': 1, 'ruled-out': 0 };

/** Whether a record counts as matched, which for a negative one is bad news (design §5). */
export const matches = (band: Band): boolean => band === 'strong' || band === 'possible';
