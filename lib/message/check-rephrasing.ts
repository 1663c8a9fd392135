/**
 * Holds a rephrased message against what it was made from, sentence by sentence. A language model may find nicer words;
 * it may not know anything. Whatever it brings in that stands neither in the message nor in its sources refuses the whole
 * of it, with the sentence and the reason, and the message stays as it was.
 *
 *   rephrased ─► link? number? date? product? claim? quotation? name? other word of matter? ─► refused, with the first
 *             ─► fewer questions, fewer doubts, other negations?                              ─► reason of each sentence
 *             ─► none of them                                                                 ─► may be used
 *
 * The check knows words and no meaning: the same words in another order can say something else, which is why the result
 * is shown beside the message and taken over only by the user.
 */

import { fold } from '@/lib/kernel/text';
import { contentWords, stemOf } from '@/lib/language/content-words';
import { plain } from '@/lib/language/plain-text';
import { coachWordsIn } from './coach-words';
import { findWords } from './find-words';
import { inWords } from './in-words';
import { datesIn, hedgesIn, linksIn, namesIn, negationsIn, numbersIn } from './rephrasing-marks';

/** What a sentence of a rephrasing may rest on. */
export interface Grounds {
  /** The message as it stands. */
  original: string;
  /** Texts that its sentences come from: quotes of pages, pains, proofs. */
  sources: readonly string[];
  /** Names of all that is sold; one that the message does not say may not come in, even when a source does. */
  products: readonly string[];
  /** en, de, fr, es. */
  language: string;
}

export type Added = 'link' | 'number' | 'date' | 'product' | 'claim' | 'quotation' | 'name' | 'word' | 'question' | 'doubt' | 'negation';

export interface Refusal {
  /** As the model wrote it; the whole text where the fault lies in no one sentence. */
  sentence: string;
  added: Added;
  /** What does not stand anywhere; empty where something is missing instead. */
  what: string;
  /** A sentence for the screen. */
  reason: string;
}

const files = import.meta.glob<string>('./harmless-words/*.ts', { eager: true, import: 'default' });
const harmless = new Set(Object.values(files).flatMap((list) => list.split(' ').map((word) => stemOf(fold(word)))));

function refusal(sentence: string, added: Added, what = ''): Refusal {
  const says = inWords().refused[added];
  return { sentence, added, what, reason: typeof says === 'string' ? says : says(what) };
}

const quotation = /[“„«"]([^“”„«»"]+)[”“»"]/gu;
const quotationsIn = (text: string): string[] => [...text.matchAll(quotation)].map(([, words]) => words!.trim());

const flat = (text: string): string => plain(text).replace(/\s+/g, ' ');
const countOf = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?…]["”»]?)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

interface Known {
  text: string;
  original: string;
  stems: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  dates: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

function knownFrom({ original, sources }: Grounds): Known {
  const all = [original, ...sources].join('\n');
  return {
    text: flat(all),
    original: flat(original),
    stems: new Set(contentWords(all).map(({ stem }) => stem)),
    numbers: new Set(numbersIn(all).map(plain)),
    dates: new Set(datesIn(all).map(plain)),
    words: new Set((all.match(/[\p{L}\p{M}\d&+#-]+/gu) ?? []).map(plain)),
  };
}

/** The first fault of a sentence, the gravest kind first. */
function faultOf(sentence: string, known: Known, { products, language }: Grounds): Refusal | null {
  const link = linksIn(sentence).find((each) => !known.original.includes(flat(each)));
  if (link !== undefined) return refusal(sentence, 'link', link);
  const product = products.find((name) => name.trim() !== '' && findWords(sentence, [name]).length > 0 && !known.original.includes(flat(name)));
  if (product !== undefined) return refusal(sentence, 'product', product);
  const number = numbersIn(sentence).find((each) => !known.numbers.has(plain(each)));
  if (number !== undefined) return refusal(sentence, 'number', number);
  const date = datesIn(sentence).find((each) => !known.dates.has(plain(each)));
  if (date !== undefined) return refusal(sentence, 'date', date);
  const quoted = quotationsIn(sentence).find((each) => !known.text.includes(flat(each.replace(/…$/, ''))));
  if (quoted !== undefined) return refusal(sentence, 'quotation', quoted);
  const { superlatives, buzzwords } = coachWordsIn(language);
  const claim = findWords(sentence, [...superlatives, ...Object.keys(buzzwords)]).find(({ word }) => !known.original.includes(flat(word)));
  if (claim) return refusal(sentence, 'claim', claim.word);
  const isKnown = (word: string) => known.words.has(plain(word));
  const strange = contentWords(sentence).find(({ raw, stem }) => !known.stems.has(stem) && !harmless.has(stem) && !isKnown(raw));
  const name = namesIn(sentence).find((each) => !isKnown(each) && !harmless.has(stemOf(fold(each))));
  if (name !== undefined) return refusal(sentence, 'name', name);
  return strange ? refusal(sentence, 'word', strange.raw) : null;
}

/** @returns nothing when it may be used; else every sentence that may not, and faults of the whole. */
export function checkRephrasing(rephrased: string, grounds: Grounds): Refusal[] {
  const known = knownFrom(grounds);
  const refusals = sentencesOf(rephrased).flatMap((sentence) => faultOf(sentence, known, grounds) ?? []);
  const { original } = grounds;
  if (countOf(rephrased, /\?/g) < countOf(original, /\?/g)) refusals.push(refusal(rephrased, 'question'));
  if (hedgesIn(original).length > 0 && hedgesIn(rephrased).length === 0) refusals.push(refusal(rephrased, 'doubt'));
  if (negationsIn(rephrased).length !== negationsIn(original).length) refusals.push(refusal(rephrased, 'negation'));
  return refusals;
}
