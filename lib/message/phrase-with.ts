/** A phrase of one language with words in it, as that language spells them together. */
import { fill, type Slots } from './fill';
import type { PhraseSet } from './phrase-set';

/** Slots that hold the user's own words. What a page says never changes, not even in its first letter. */
const own: ReadonlySet<string> = new Set(['pain', 'outcome', 'use']);

/** "…: {pain}" goes on in small letters where the pain begins with an article. */
const smallBehindColon = (phrase: string, slots: Slots, { smallAfterColon }: Pick<PhraseSet, 'smallAfterColon'>): Slots =>
  Object.fromEntries(
    Object.entries(slots).map(([name, words]) => {
      const small = own.has(name) && phrase.includes(`: {${name}}`) && smallAfterColon.includes(/^\p{L}+(?![\p{L}\d’'-])/u.exec(words)?.[0] ?? '');
      return [name, small ? words.charAt(0).toLowerCase() + words.slice(1) : words];
    }),
  );

export function phraseWith(phrases: PhraseSet, phrase: string, slots: Slots): string {
  return fill(phrases.spell?.(phrase, slots) ?? phrase, smallBehindColon(phrase, slots, phrases));
}
