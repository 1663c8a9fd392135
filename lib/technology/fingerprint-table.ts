/**
 * The shape of `data/technologies.json`, made by `scripts/data/technologies` at every build. The index is in the file:
 * nothing has to be compiled when the worker starts.
 */

/**
 * How the literal has to stand in the value: anywhere, as the whole value, at its start, or anywhere in an address but
 * as the end of its host (`host`: "hubspot.com" is not in "hubspot.com.evil.example"), or anywhere in an address of the
 * page's own site (`own`: another site's "/wp-content/" says nothing about this one).
 */
export type Stand = 'in' | 'is' | 'from' | 'host' | 'own';

/**
 * `[technology, stand, literal, pattern, confidence]`. The literal is lower case and the cheap look before the pattern, a
 * regular expression without regard to case, bounded when the table was made; "" for none. Confidence is 1 to 100;
 * those of one technology add up.
 */
export type Rule = [technology: number, stand: Stand, literal: string, pattern?: string, confidence?: number];

export interface Relations {
  /** `[technology, confidence]` */
  implies?: [number, number][];
  excludes?: number[];
  /** Believed only beside one of these. */
  requires?: number[];
  /** … or beside one of these categories. */
  requiresCategory?: number[];
}

export interface FingerprintTable {
  format: 1;
  source: string;
  /** Those that tell a salesperson most stand first. */
  categories: string[];
  technologies: [name: string, category: number, relations?: Relations][];
  /** By where the value stood ("script src", "meta generator", "* id") and by four letters of the literal; "" for rules that are always looked at. */
  rules: Record<string, Record<string, Rule[]>>;
}

/** Letters by which rules are found. */
export const gramLetters = 4;
