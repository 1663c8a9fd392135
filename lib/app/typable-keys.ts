/** Which keys the user may type, by the kind of criterion that looks at them, so that a reason can offer to be corrected. */
import { criterionKinds } from '@/lib/criterion/kinds';
import { type SignalKey, signalKeys } from '@/lib/signal/vocabulary';
import { mayBeTyped } from './parse-own-value';

/** By kind; `any` holds all of them, in the order of the vocabulary. */
export function typableKeys(): Record<string, SignalKey[]> {
  return Object.fromEntries([
    ...criterionKinds.map(({ id, needs }) => [id, needs.filter(mayBeTyped)] as const),
    ['any', signalKeys.filter(mayBeTyped)],
  ]);
}
