/** What is known about the site before its addresses are read. */
export interface AddressHints {
  /** Country of the site's top-level domain, null for .com and the like. */
  country: string | null;
  /** BCP 47 of the page. */
  language: string | null;
  /** True for the company's own name, which stands before its address and may sound like a building. */
  isName: (text: string) => boolean;
}
