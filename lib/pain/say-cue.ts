/** Why a cue counts, in half a sentence: `the word “churn” stands on the careers page`, `4 months in the present role`. */
import { inWords } from './in-words';
import type { PainCue } from './likely-pain';
import { pageWords } from './page-words';

export function sayCue({ word, place, because, url }: Pick<PainCue, 'word' | 'place' | 'because' | 'url'>): string {
  if (word === null || place === null) return because ?? '';
  const { cue } = inWords();
  if (place === 'opening') return cue.opening(because ?? word);
  const where = place === 'sentence' ? pageWords(url) : cue[place];
  return word.includes(' ') ? cue.words(word, where) : cue.word(word, where);
}
