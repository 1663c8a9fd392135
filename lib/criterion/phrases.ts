/**
 * Finding the user's words among what pages said. Whole words, any case, with or without accents, a plural s forgiven;
 * plain searching, never patterns, so that no text can make it slow.
 */
import type { Known } from '@/lib/account/account';
import { fold } from '@/lib/kernel/text';
import type { SourcedEvidence } from '@/lib/signal/evidence';
import type { Subject } from './criterion';
import { best, type TextListKey } from './judging';

/** Words between single spaces, with one at each end, so that ` word ` is found as a whole word. */
export const spaced = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}+#&]+/gu, ' ')
    .trim()} `;

/** The wanted words that a text holds, as whole words and as pages are searched: what a cue would find there. */
export function wordsIn(text: string, wanted: readonly string[]): string[] {
  const searched = spaced(text);
  return wanted.filter((word) => {
    const phrase = spaced(word);
    return phrase.trim() !== '' && (searched.includes(phrase) || searched.includes(`${phrase.trimEnd()}s `));
  });
}

interface Saying {
  text: string;
  /** What it is called in a sentence: the item of a list or the quote itself. */
  shown: string;
  evidence: SourcedEvidence[];
}

/** The texts of a value, prepared once per value and not once per criterion. */
const prepared = new WeakMap<object, Saying[]>();

function sayingsOf(known: Known<TextListKey> | Known<'person.headline'>): Saying[] {
  const held = prepared.get(known);
  if (held) return held;
  const items = typeof known.value === 'string' ? [known.value] : known.value;
  const sayings = items.map((item): Saying => {
    const own = known.evidence.filter(({ item: about }) => about !== undefined && fold(about) === fold(item));
    return { text: spaced(item), shown: item, evidence: own.length > 0 ? own : known.evidence };
  });
  for (const each of known.evidence) sayings.push({ text: spaced(each.quote), shown: each.quote, evidence: [each] });
  prepared.set(known, sayings);
  return sayings;
}

export interface Finding {
  /** The wanted words that were found, as the user wrote them. */
  words: string[];
  /** What the page said. */
  said: string[];
  evidence: SourcedEvidence[];
}

/** Prepares words for looking them up; the keys are searched in the given order and each word is found once. */
export function phraseFinder(wanted: readonly string[], keys: readonly (TextListKey | 'person.headline')[]): (subject: Subject) => Finding {
  const phrases = wanted.map((word) => ({ word, text: spaced(word) })).filter(({ text }) => text.trim() !== '');
  return (subject) => {
    const finding: Finding = { words: [], said: [], evidence: [] };
    for (const { word, text } of phrases) {
      const saying = firstSaying(subject, keys, text);
      if (!saying) continue;
      finding.words.push(word);
      if (!finding.said.includes(saying.shown)) finding.said.push(saying.shown);
      for (const each of saying.evidence) if (!finding.evidence.includes(each)) finding.evidence.push(each);
    }
    return finding;
  };
}

function firstSaying(subject: Subject, keys: readonly (TextListKey | 'person.headline')[], phrase: string): Saying | undefined {
  const plural = `${phrase.trimEnd()}s `;
  for (const key of keys) {
    const known = best(subject, key);
    const found = known && sayingsOf(known as Known<TextListKey>).find(({ text }) => text.includes(phrase) || text.includes(plural));
    if (found) return found;
  }
  return undefined;
}
