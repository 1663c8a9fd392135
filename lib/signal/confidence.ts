/**
 * How much a value may be trusted, by how it was seen. The steps are ours; what matters is their order:
 * a structural statement beats a label, a label beats a line's position, a position beats a derivation.
 */
export const confidence = {
  /** Said by a machine-readable record bound to the page's subject (JSON-LD of the top-level entity). */
  stated: 0.95,
  /** Beside a label that names it, or behind a link whose shape proves it. */
  labelled: 0.9,
  /** Recognised by its own shape inside a proven card. */
  shaped: 0.8,
  /** Known by its place among lines only. */
  placed: 0.65,
  /** Concluded from another value. */
  derived: 0.6,
  /** Seen, but too weak to be an answer. */
  hint: 0.4,
} as const;

/** Design §4: below this a value is not an answer. */
export const answerable = 0.5;

/** Independent sources that agree: the chance that all are wrong, capped at 0.99. */
export function agree(confidences: readonly number[]): number {
  const wrong = confidences.reduce((rest, each) => rest * (1 - each), 1);
  return Math.min(0.99, Math.round((1 - wrong) * 100) / 100);
}
