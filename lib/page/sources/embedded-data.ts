/** What a document says about itself outside its visible text. Parsed once per read, capped, never trusted blindly. */
export interface EmbeddedData {
  /** Flattened JSON-LD nodes (`@graph` opened), top-level first; `depth` 0 = top level. */
  jsonLd: { node: Record<string, unknown>; depth: number }[];
  /** `meta[name|property|itemprop]`, name lower case, in document order. */
  meta: { name: string; content: string }[];
  /** Absolute `link[rel=canonical]`. */
  canonical: string | null;
}
