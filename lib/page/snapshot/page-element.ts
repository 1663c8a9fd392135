/**
 * The little that readers may ask of an element: what encloses it, what it encloses, a few of its attributes. The
 * browser's own elements answer it in the page, `SnapshotElement` outside of it, so a reader cannot tell where it runs.
 */
export interface PageElement {
  /** Lower-case tag name. */
  readonly localName: string;
  readonly parentElement: PageElement | null;
  /** Kept for elements whose text is data (`time`, `itemprop`); "" for others outside the page. */
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  /** An element is inside itself. */
  contains(other: object | null): boolean;
  /** Simple selectors only: tag, `[attribute]`, `[attribute operator "value" i]`, lists of them. */
  closest(selector: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
