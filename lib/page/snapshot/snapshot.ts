/**
 * What leaves the page: its outline and embedded data as plain JSON, read by nobody yet. Readers and their
 * lexicons stay outside the page (decision 0008), so the script that runs in it is small and knows no language.
 * Nothing of a snapshot is stored; it lives in the worker's memory until it has been read.
 */
import type { EmbeddedData } from '../sources/embedded-data';
import type { Trace } from '../sources/trace';

/** `[index into tags, parent or -1, attributes?, text?]`; a parent stands before its children. */
export type PackedElement = [tag: number, parent: number, attributes?: Record<string, string> | 0, text?: string];

export interface PackedOutline {
  url: string;
  language: string | null;
  title: string;
  /** Elements visited in the page; more than are packed. */
  visited: number;
  tags: string[];
  elements: PackedElement[];
  /** `[text, section, href or 0, level, item or -1, control 0|1, element]` */
  lines: [string, number, string | 0, number, number, 0 | 1, number][];
  /** `[names, heading, landmark, parent or -1, first, last, element]` */
  sections: [string[], string, string, number, number, number, number][];
  /** `[label, section, [text, href or 0, line] …]` */
  pairs: [string, number, [string, string | 0, number][]][];
  /** `[href, text, label, section, item or -1, first, last, element]` */
  links: [string, string, string, number, number, number, number, number][];
  /** `[parent or -1, first, last, element]` */
  items: [number, number, number, number][];
}

export interface PageSnapshot {
  snapshot: 1;
  /** The address in the address bar. */
  href: string;
  /** MIME type of the top document. */
  contentType: string;
  outline: PackedOutline;
  embedded: EmbeddedData;
  /** What tools leave in a website's markup; empty on LinkedIn. */
  traces: Trace[];
  /** Spent in the page. */
  milliseconds: number;
}

/** Attributes that readers may see; everything else stays in the page. */
export const toldAttributes = [
  'role',
  'action',
  'aria-label',
  'aria-haspopup',
  'aria-expanded',
  'aria-hidden',
  'alt',
  'id',
  'lang',
  'hreflang',
  'rel',
  'type',
  'datetime',
  'itemprop',
  'itemtype',
  'content',
] as const;

/** Elements that tell something without holding a line of their own. */
export const tellingElements = 'img[alt], figure, svg[id], time, link[hreflang], a[hreflang], input[type="password" i], [itemprop], [itemtype]';

/** Elements whose whole text is data. */
export const hasTextAsData = (localName: string, itemprop: string | null): boolean => localName === 'time' || itemprop !== null;

export const snapshotCaps = {
  /** Characters of one attribute value or text that is data. */
  attribute: 300,
  /** Characters of a tag; custom elements have long names, and a page may make them as long as it likes. */
  tag: 60,
  /** Elements inside one another; deeper ones hang on the last. The parser stops at 512, a script does not. */
  depth: 600,
  /** Telling elements beside those that hold lines. */
  telling: 4_000,
  /** Characters of line texts in all: some 1,500 screens. Lines beyond it are left out, from the end. */
  text: 1_500_000,
  /** Characters of labels and values in all. */
  pairs: 500_000,
} as const;
