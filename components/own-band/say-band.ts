/** The word of a band that a note keeps: by its key, so that it is said in the language of today. */
import { bandInSentence, wordOfBand } from '@/components/verdict/band-words';

/** "strong fit"; a note of an earlier version keeps the word itself, and is said as it is. */
export const sayBand = (kept: string): string => {
  const word = wordOfBand(kept);
  return word === null ? kept : bandInSentence({ word });
};
