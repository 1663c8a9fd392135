/**
 * A message is sentences, and every sentence knows where it comes from: the words on a page, a pain, a proof, the
 * product, the persona, the user's own hand, or the plain wording of Fitglass that holds the others together. What
 * has no source is not written. Sending is never ours.
 */
import type { SignalKey } from '@/lib/signal/vocabulary';

export type Source =
  /** `quote` holds the fact word for word; `url` is the page where it stands. */
  | { kind: 'page-fact'; quote: string; url: string; key: SignalKey }
  | { kind: 'pain'; id: string }
  | { kind: 'proof'; id: string }
  | { kind: 'product'; id: string }
  /** An answer to an objection, as it is written on the persona. */
  | { kind: 'persona'; id: string }
  /** Wording that says nothing about anybody: greeting, question, thanks. */
  | { kind: 'template' }
  /** Typed by the user: an edit, or a value that they know. */
  | { kind: 'user' };

export interface Sentence {
  text: string;
  source: Source;
}

/** A sentence with the part of the message that it belongs to; parts become paragraphs. */
export interface PlacedSentence extends Sentence {
  part: string;
}

export interface Message {
  channel: string;
  kind: string;
  language: string;
  /** What makes this variant another one: which fact it opens with, or which order it takes. A sentence for the screen. */
  differs: string;
  subject?: string;
  /** Where the subject's own words come from, when it has any. */
  subjectSources: Source[];
  body: string;
  sentences: PlacedSentence[];
}

/** What was left out and why, what is missing and what to do: sentences for the screen. */
export interface Built {
  messages: Message[];
  /** The same in fewer words; null when nothing could be built. */
  short: Message | null;
  notes: string[];
}
