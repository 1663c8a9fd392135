/**
 * Evidence is part of a value, never a log line: the exact words, where they stood, and who read them when.
 * Quote, prefix and suffix follow the W3C Web Annotation text-quote selector, so the words can be found again.
 */
export const sourceKinds = [
  'label',
  'heading',
  'line',
  'href',
  'json-ld',
  'embedded-json',
  'meta',
  'script',
  'cookie',
  'derived',
  'user',
  'import',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What a reader saw. For `script`, `meta`, `cookie` and `href` the quote is the matching string of that source. */
export interface Evidence {
  quote: string;
  /** The heading or landmark under which the words stood, as the page names it; "" at the top of the page. */
  section: string;
  source: SourceKind;
  prefix?: string;
  suffix?: string;
  /** For list values: the item (its text or name) that these words support. */
  item?: string;
}

/** Evidence that has left its reading and must carry its origin along. `readAt` is ISO 8601, `reader` is `id@version`. */
export interface SourcedEvidence extends Evidence {
  url: string;
  readAt: string;
  reader: string;
}
