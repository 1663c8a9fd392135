/**
 * The page as a person would read it: lines of visible text in reading order, grouped in sections.
 * LinkedIn ships hashed classes and several layouts at once (research: linkedin-dom §1), so nothing here
 * knows a class name; sections are told apart by stable names (`componentkey`, `id`, `data-*`) and headings.
 */
import type { PageElement } from '../snapshot/page-element';

/** `Node` is the browser's own element while the page is walked, and a snapshot's afterwards. */
export interface Outline<Node extends PageElement = PageElement> {
  /** Address of the document that was walked. */
  url: string;
  /** `html[lang]`, lower case, null when the page does not say. */
  language: string | null;
  title: string;
  lines: Line<Node>[];
  sections: Section<Node>[];
  /** Label–value pairs (`dt`/`dd`, two-cell rows, "label: value" siblings) in reading order. */
  pairs: Pair[];
  /** Every link, also those inside running text and those that hold only a picture, in reading order. */
  links: Link<Node>[];
  /** List items by their running number (`Line.item`), nested ones included. */
  items: Item<Node>[];
  /** Elements visited: the size that the budgets speak of. */
  elements: number;
}

export interface Line<Node extends PageElement = PageElement> {
  text: string;
  /** Index into `sections` of the innermost section. */
  section: number;
  /** Absolute href of the nearest enclosing link, else null. */
  href: string | null;
  /** 1..6 for h1..h6 or `role=heading` (aria-level), else 0. */
  level: number;
  /** Nearest enclosing list item, as a running number over the page; lines of one item share it; null outside lists. */
  item: number | null;
  /** True inside a button, `role=button` or another control. */
  control: boolean;
  /** The element whose own text this is: for evidence and structure checks, never for class names. */
  node: Node;
}

export interface Section<Node extends PageElement = PageElement> {
  /** Stable names of the element: `componentkey`, `id`, `data-view-name`, `data-test-id`, `data-section`, `data-anonymize` … as `name=value`. */
  names: string[];
  /** First heading inside, else `aria-label`, else "". */
  heading: string;
  /** `main`, `nav`, `aside`, `header`, `footer`, `dialog`, `section`, `article`, `form`, … ; "" for a plain element that only carries a stable name. */
  landmark: string;
  /** Index of the enclosing section; null for a document root. */
  parent: number | null;
  /** Lines `first`..`last` (exclusive) stand inside, nested sections included. */
  first: number;
  last: number;
  node: Node;
}

export interface Pair {
  label: string;
  /** One or more values, each with its nearest link. */
  values: { text: string; href: string | null; line: number }[];
  section: number;
}

export interface Link<Node extends PageElement = PageElement> {
  /** Absolute address as the browser resolves it (`mailto:` and `tel:` too). */
  href: string;
  /** Visible text inside the link, one space between pieces; "" when it holds none. */
  text: string;
  /** `aria-label` of the link, else the first non-empty `alt` of a picture inside, else "". */
  label: string;
  section: number;
  item: number | null;
  /** Lines `first`..`last` (exclusive) hold its text; empty when it has none. A line may hold more than the link. */
  first: number;
  last: number;
  node: Node;
}

export interface Item<Node extends PageElement = PageElement> {
  /** The enclosing list item; null for an item of an outermost list. */
  parent: number | null;
  /** Lines `first`..`last` (exclusive) stand inside, nested items included. */
  first: number;
  last: number;
  node: Node;
}
