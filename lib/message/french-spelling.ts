/**
 * What French spelling asks of a phrase before words go into it: "de" and "que" lose their e before a vowel, and marks of two parts
 * keep their distance without letting the line break there. Names in h keep it: nobody can hear from a page whether
 * the h is mute.
 */
import { plain } from '@/lib/language/plain-text';
import type { Slots } from './fill';

const unbroken = '\u00A0';
const beginsWithVowel = (word: string): boolean => /^[aeiou]/.test(plain(word).trimStart());

export function spellFrench(phrase: string, slots: Slots): string {
  return phrase
    .replace(/(?<=\s)(d|qu)e \{([a-z]+)\}/g, (whole, kept: string, name: string) =>
      beginsWithVowel(slots[name] ?? '') ? `${kept}’{${name}}` : whole,
    )
    .replace(/ (?=[:;!?%»])/g, unbroken)
    .replace(/« /g, `«${unbroken}`);
}
