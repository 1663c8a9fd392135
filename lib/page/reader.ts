/**
 * A reader turns one page kind into signals. One file per page kind under `sites/`, found by folder scan;
 * there is no list to edit. Readers run outside the page, on the outline and the embedded data of its
 * snapshot (decision 0008), and see nothing else: no storage, no messages, no network, no live page.
 */
import type { Evidence } from '@/lib/signal/evidence';
import type { Signal } from '@/lib/signal/signal';
import type { SignalKey, SignalValues } from '@/lib/signal/vocabulary';
import type { Outline } from './outline/outline';
import type { PageKind } from './page-kind';
import type { Gap, Problem, Refusal } from './reading';
import type { EmbeddedData } from './sources/embedded-data';
import type { LineRange } from './sources/lines';

/** Everything that a reader may look at. */
export interface Page {
  url: URL;
  outline: Outline;
  /** JSON-LD nodes, meta tags and canonical link of the document that holds the subject. */
  embedded: EmbeddedData;
  /** MIME type of the top document. */
  contentType: string;
}

/** One value that one source found. */
export interface Found<Value> {
  value: Value;
  evidence: Evidence[];
  confidence: number;
}

/** One way to find a key's value; best first, at most one entry per distinct value. Empty when it sees nothing. */
export type Source<Value, Subject> = (page: Page, subject: Subject) => Found<Value>[];

/** Ordered sources of rising suspicion, per key. */
export type Fields<Subject> = { [Key in SignalKey]?: Source<SignalValues[Key], Subject>[] };

export type Recognition<Subject> =
  | { refusal: Refusal; problems?: Problem[] }
  | { refusal: null; subject: Subject; canonicalUrl: string; layout: string; problems?: Problem[] };

/**
 * `Subject` is what the reader proved about whose page this is (the card, the slug, …); it reaches every source.
 */
export interface ReaderDefinition<Subject> {
  /** Permanent and never re-used: `linkedin/person`, `website/contact`. */
  id: string;
  /** Raised whenever the same page would give another reading. */
  version: number;
  kind: PageKind;
  /** Higher wins when several readers claim a URL; 0 by default. */
  priority: number;
  /** True for the addresses that this reader reads; must not look at anything but the URL. */
  urls: (url: URL) => boolean;
  /** Addresses that it must win, and addresses that it must not claim. Crossed against all readers in a test. */
  examples: string[];
  notExamples: string[];
  /** Canonical address from the URL alone, for refusals; without it tracking parameters and the fragment are dropped. */
  address?: (url: URL) => string;
  recognise: (page: Page) => Recognition<Subject>;
  fields: Fields<Subject>;
  /** Keys that this kind of page could show and this look did not, with the page that would show each. */
  gaps: (page: Page, subject: Subject, found: ReadonlySet<SignalKey>) => Gap[];
  /** The subject's own lines, for the facts; without it every line outside side columns and dialogs. */
  lines?: (page: Page, subject: Subject) => LineRange[];
  rows?: (page: Page, subject: Subject) => { signals: Signal[] }[];
}

/** Gives a reader its types. */
export const defineReader = <Subject>(definition: ReaderDefinition<Subject>): ReaderDefinition<Subject> => definition;
