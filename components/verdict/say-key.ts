/** The name of a key inside a sentence: "members on LinkedIn" keeps the capitals of its names. */
import type { SignalKey } from '@/lib/signal/vocabulary';
import { inWords } from './in-words';
import { keyWord } from './key-words';

export const sayKey = (key: SignalKey): string => inWords().keyInSentence(keyWord(key));
