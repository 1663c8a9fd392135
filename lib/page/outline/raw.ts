/** What the walk gathers before twins are dropped and pairs are made. Ranges are indices of raw lines, `last` exclusive. */
import type { Item, Line, Link } from './outline';

export interface RawLine extends Line<Element> {
  /** Inside `aria-hidden="true"`. */
  quiet: boolean;
  /** The heading element it stands in. */
  heading: Element | null;
  dropped: boolean;
}

export interface RawRange {
  first: number;
  last: number;
}

export interface RawSection extends RawRange {
  names: string[];
  /** `aria-label`. */
  label: string;
  landmark: string;
  parent: number | null;
  node: Element;
}

export interface RawCell extends RawRange {
  tag: string;
  section: number;
  node: Element;
}

export type RawLink = Link<Element>;
export type RawItem = Item<Element>;

export interface RawWalk {
  lines: RawLine[];
  sections: RawSection[];
  links: RawLink[];
  items: RawItem[];
  /** `dl`, `dt`, `dd`, `tr`, `th`, `td` in document order. */
  cells: RawCell[];
  /** Outermost `aria-hidden="true"` elements that hold lines. */
  quiet: RawRange[];
  /** `data-display-contents="true"` elements that hold exactly one line. */
  wrapped: RawRange[];
  /** Frames met on the way, in order. */
  frames: HTMLIFrameElement[];
  elements: number;
  /** Characters of text met, and of those that are shown. */
  characters: number;
  shown: number;
}
