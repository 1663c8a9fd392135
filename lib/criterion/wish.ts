/**
 * How a judge's sentence ends: "…; you want 500–5,000". What is wanted stands last, so that an exclusion can say "you
 * exclude" instead, and a list of facts can leave it out.
 */
import { wordsFrom } from '@/lib/wording/words-from';
import type en from './words/wish/en';

const inWords = wordsFrom<typeof en>(import.meta.glob<typeof en>('./words/wish/*.ts', { eager: true, import: 'default' }));

/** A long list of quoted words, short enough to be read. */
export const shortened = (sentence: string): string => inWords().few(sentence);

/** @returns shortened, with the sign that parts it from what was found. */
export const wish = (wanted: string): string => inWords().want + shortened(wanted);

/** What was found, without what is wanted or excluded. */
export function withoutWish(because: string): string {
  const { want, exclude } = inWords();
  const at = Math.max(because.lastIndexOf(want), because.lastIndexOf(exclude));
  return at < 0 ? because : because.slice(0, at);
}

/** Kinds speak of what is wanted; of an exclusion the same words say what is not. */
export function excluding(because: string): string {
  const { want, exclude } = inWords();
  const at = because.lastIndexOf(want);
  return at < 0 ? because : because.slice(0, at) + exclude + because.slice(at + want.length);
}
