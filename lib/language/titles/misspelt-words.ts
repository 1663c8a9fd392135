/**
 * Words of titles with one slip of the pen: a letter too many, too few, wrong, or two exchanged ("Geschäftsfürer",
 * "Managment", "Vertiebsleiter"). Only long words are put right, and only when a single known word is that near:
 * short ones are near too many.
 */
import { lazily } from '../plain-text';
import { knownBeginnings } from './compounds';
import { titleLexicon } from './lexicon';

/** Letters that a misspelt word has at least and at most; half of a compound is sure with fewer, for its other half is known. */
const shortest = 8;
const shortestHalf = 6;
const longest = 32;

/** Words that are an entry alone, by their first letter and length. */
const byStart = lazily(() => {
  const groups = new Map<string, string[]>();
  for (const [word, { entries }] of titleLexicon().root.next ?? []) {
    if (entries.length === 0 || word.length < shortestHalf || word.length > longest + 1) continue;
    const key = `${word[0]}${word.length}`;
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  return groups;
});

/**
 * The words that a misspelt word was meant to be: one, or the halves of a compound. Null when nothing is near or more
 * than one word is.
 */
export function meantWords(word: string): string[] | null {
  for (const form of word.endsWith('in') ? [word, word.slice(0, -2)] : [word]) {
    const meant = nearest(form, shortest);
    if (meant !== null) return [meant];
    if (form.length < shortest) continue;
    for (const [first, rest] of knownBeginnings(form)) {
      const last = nearest(rest, shortestHalf);
      if (last !== null) return [...first, last];
    }
  }
  return null;
}

/** The same for the first half of a compound whose last half is known, with or without the "s" that joins them. */
export const meantHalf = (half: string): string | null =>
  nearest(half, shortestHalf) ?? (half.endsWith('s') ? nearest(half.slice(0, -1), shortestHalf) : null);

function nearest(word: string, least: number): string | null {
  if (word.length < least || word.length > longest) return null;
  let meant: string | null = null;
  for (const length of [word.length - 1, word.length, word.length + 1]) {
    for (const known of byStart().get(`${word[0]}${length}`) ?? []) {
      if (!isOneSlipAway(word, known)) continue;
      if (meant !== null) return null;
      meant = known;
    }
  }
  return meant;
}

/** Lengths differ by one at most. */
function isOneSlipAway(word: string, known: string): boolean {
  let at = 0;
  while (at < word.length && word[at] === known[at]) at += 1;
  if (word.length > known.length) return word.slice(at + 1) === known.slice(at);
  if (word.length < known.length) return word.slice(at) === known.slice(at + 1);
  if (word.slice(at + 1) === known.slice(at + 1)) return word !== known;
  return word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2);
}
