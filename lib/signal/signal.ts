/** One value of one key of the vocabulary, with its evidence. */
import type { Evidence } from './evidence';
import type { SignalKey, SignalValues } from './vocabulary';

export interface SignalOf<Key extends SignalKey, E extends Evidence = Evidence> {
  key: Key;
  value: SignalValues[Key];
  /** 0..1; below `answerable` the value is not an answer. */
  confidence: number;
  evidence: E[];
}

export type Signal<E extends Evidence = Evidence> = { [Key in SignalKey]: SignalOf<Key, E> }[SignalKey];

/** Narrows a signal to one key. */
export function isSignal<Key extends SignalKey, E extends Evidence>(signal: Signal<E>, key: Key): signal is Extract<Signal<E>, { key: Key }> {
  return signal.key === key;
}
