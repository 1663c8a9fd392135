/** Whether two writings on a page are one address: a footer, a record and a page of contact write it in three ways. */
import { fold } from '@/lib/kernel/text';
import type { Place } from '@/lib/signal/vocabulary';

const numbersOf = ({ text }: Place): string => text.replace(/\D+/g, ' ').trim();
const townOf = ({ city }: Place): string => fold(city ?? '');

/** Two writings of one address: the same numbers in the same town. */
export const addressKey = (place: Place): string => `${numbersOf(place)}|${townOf(place)}`;

/** The same numbers, or the same last one in the same town: records leave out what the page says. */
export function sameAddress(one: Place, other: Place): boolean {
  const [ours, theirs] = [numbersOf(one), numbersOf(other)];
  return ours === theirs || (theirs !== '' && ours.split(' ').at(-1) === theirs.split(' ').at(-1) && townOf(one) === townOf(other));
}

/** "46485 Wesel", and no "2451 Kingston Court". */
export const isCodeFirst = ({ text, city = '' }: Place): boolean =>
  city !== '' &&
  text
    .replace(/^(?:[A-Z]{1,3}-)?\d[\d\s-]{2,7}/, '')
    .trim()
    .startsWith(city);

/** A code and its town where the page says the street of that, too. */
export const isPartOf = (one: Place, other: Place): boolean =>
  isCodeFirst(one) && one.text.length < other.text.length && other.text.includes(/^\S+/.exec(one.text)![0]) && townOf(one) === townOf(other);
