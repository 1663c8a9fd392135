/**
 * How a tool gives itself away in the markup of the pages that use it. Facts from the makers' own installation pages;
 * what is unsure stays out. One file per category in `signatures/`, found by folder scan.
 */
export interface Signature {
  name: string;
  /** Host with path, as far as it is the same for every customer: `widget.intercom.io/widget/`. Subdomains of the host count as well. */
  loads?: string | readonly string[];
  /** `meta` names with the beginning of their content; "" for any. */
  meta?: Readonly<Record<string, string>>;
  /** Names of cookies; with `*` at the end, beginnings. */
  cookies?: string | readonly string[];
  /** Ids of elements, whole. */
  ids?: string | readonly string[];
  /** Names of attributes: `data-wf-site`. */
  attributes?: string | readonly string[];
  /** Names of custom elements. */
  elements?: string | readonly string[];
  /** Parts of addresses on the site itself: `/_next/static/`. */
  paths?: string | readonly string[];
  /** Names of technologies that it always comes with. */
  implies?: string | readonly string[];
}

export interface SignatureFile {
  /** In the words of the field. */
  category: string;
  tools: readonly Signature[];
}
