/** What one variant is built from: the chosen fact, pain, proof and product, the wording, the channel. Parts read from it and from nothing else. */

import type { Pain } from '@/lib/icp/icp';
import type { Product } from '@/lib/icp/product';
import type { Proof } from '@/lib/icp/proof';
import type { Angle } from '@/lib/persona/angle';
import type { Persona, Tone } from '@/lib/persona/persona';
import type { Channel } from './channel';
import type { Slots } from './fill';
import type { Stage } from './material';
import type { Sentence, Source } from './message';
import type { OpeningFact } from './opening-fact';
import type { AskName, PhraseSet } from './phrase-set';
import { phraseWith } from './phrase-with';
import { type Worded, worded } from './tone';

/** A name as a page writes it, and the words that prove it. */
export interface NameInHand {
  text: string;
  source: Source;
}

export interface Hand {
  phrases: PhraseSet;
  tone: Tone;
  angle: Angle;
  channel: Channel;
  name: NameInHand | null;
  company: NameInHand | null;
  fact: OpeningFact | null;
  /** In the language of the message; null when there is none, or none in that language. */
  pain: Pain | null;
  proof: Proof | null;
  product: Product | null;
  persona: Persona | null;
  objection: { says: string; reply: string } | null;
  stage: Stage;
  ask: AskName;
  /** Whether the message shows a result instead of telling a problem. */
  showsProof: boolean;
  /** Whether a fact of the page has been said before the problem is. */
  afterFact: boolean;
  /** Whether that fact has to do with the problem: only then may the message say that one made it think of the other. */
  factSuitsPain: boolean;
  /** Whether this message may name what is sold. */
  mayPitch: boolean;
}

/**
 * A part of a message as the channel may need it: `forms` from the longest to the shortest. What has the lowest
 * `keep` gives way first; 100 never goes.
 */
export interface Block {
  keep: number;
  forms: Sentence[][];
}

export interface Part {
  name: string;
  /** Null: nothing to say, or nothing that may be said. */
  block: (hand: Hand) => Block | null;
}

export const say = ({ tone, phrases }: Pick<Hand, 'tone' | 'phrases'>, words: Worded, slots: Slots = {}): string =>
  phraseWith(phrases, worded(words, tone), slots);

export const template = (text: string): Sentence => ({ text, source: { kind: 'template' } });
