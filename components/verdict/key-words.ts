/** What each key of the vocabulary is called on screen. */
import type { SignalKey } from '@/lib/signal/vocabulary';
import { inWords } from './in-words';

export function keyWord(key: SignalKey): string {
  const keys: Record<SignalKey, string> = inWords().keys;
  return keys[key];
}
