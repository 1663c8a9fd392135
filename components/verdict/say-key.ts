/** The name of a key inside a sentence: "members on LinkedIn" keeps the capitals of its names. */
import type { SignalKey } from '@/lib/signal/vocabulary';
import { keyWords } from './key-words';

export const sayKey = (key: SignalKey): string => keyWords[key].replace(/^(?!LinkedIn)./, (first) => first.toLowerCase());
