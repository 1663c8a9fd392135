/** What readers make of one look at one page: shapes only, plain JSON. */
import type { Gap } from '@/lib/signal/gap';
import type { Signal } from '@/lib/signal/signal';
import type { SignalKey } from '@/lib/signal/vocabulary';
import type { PageKind } from './page-kind';
import type { Trace } from './sources/trace';

export { type Gap, type GapState, gapStates } from '@/lib/signal/gap';

/** Why a page of a known site was not read. An answer, not an error. */
export const refusals = ['stale', 'not-loaded', 'wall', 'not-a-profile', 'not-supported'] as const;
export type Refusal = (typeof refusals)[number];

/** Something a reader could not make sense of; `code` is stable, `say` is for people and holds no page text. */
export interface Problem {
  code: string;
  say: string;
  /** What was looked for; the screen has its name for it. */
  key?: SignalKey | undefined;
}

export interface Reading {
  url: string;
  canonicalUrl: string;
  kind: PageKind | null;
  /** `id@version`, e.g. `linkedin/person@1`. */
  reader: string | null;
  refusal: Refusal | null;
  signals: Signal[];
  /** Rows of a search or list page, each with its own signals. */
  rows: { signals: Signal[] }[];
  gaps: Gap[];
  problems: Problem[];
  milliseconds: number;
}

/** Capped page text and links that interpretation may look at (technologies, cues); dropped right after. */
export interface PageFacts {
  lines: { text: string; section: string }[];
  links: { href: string; text: string }[];
  /** What tools left in the markup; on company websites only. */
  traces: Trace[];
}

/** What a reader gives: texts of places, industries and titles are still uninterpreted. */
export interface RawReading extends Reading {
  /** BCP 47 of the interface, from `html[lang]`. */
  language: string | null;
  facts: PageFacts;
}
