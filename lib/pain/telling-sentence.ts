/** Sentences worth carrying away from a page whatever the user asks for: a stated goal with a measure or a day, and a search for a supplier. */
import { setAside } from './cue-meaning';
import { goalOf } from './goals';
import { momentsIn } from './said-moments';
import type { SaidWord } from './said-words';

export function isTelling(text: string, words: readonly SaidWord[], about: 'account' | 'person'): boolean {
  if (momentsIn(words).some(({ moment, hit }) => moment === 'search' && setAside(words, hit, about) === null)) return true;
  const goal = goalOf(text, words, about);
  return goal !== null && (goal.measure !== null || goal.horizon !== null);
}
