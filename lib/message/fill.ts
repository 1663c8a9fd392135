/**
 * Puts words into a phrase, once and literally. What is put in is never looked at again: braces, per cent signs and
 * markup of a page stay the characters that they are.
 */
import { clean, cut } from '@/lib/kernel/text';

export type Slots = Readonly<Record<string, string>>;

/** `{name}` takes the slot of that name; a slot that is not given is a bug of ours and throws. */
export function fill(phrase: string, slots: Slots): string {
  return phrase.replace(/\{([a-z]+)\}(\.?)/g, (_, name: string, stop: string) => {
    const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
    if (value === undefined) throw new Error(`no words for {${name}} in “${phrase}”`);
    return stop && /[.!?…]$/.test(value) ? value : value + stop;
  });
}

/** On one line and at most so long; what is cut off is marked with an ellipsis, at the end of a word. */
export function capped(text: string, most: number): string {
  const whole = clean(text);
  if (whole.length <= most) return whole;
  const short = cut(whole, most).slice(0, -1);
  const space = short.lastIndexOf(' ');
  const kept = space > most / 2 ? short.slice(0, space) : short;
  return `${kept.replace(/[\s,;:–-]+$/u, '')}…`;
}

/** A text of the user as a sentence: on one line, with an end. */
export function asSentence(text: string): string {
  const whole = clean(text);
  return whole === '' || /[.!?…:]["”“»']?$/u.test(whole) ? whole : `${whole}.`;
}

export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
