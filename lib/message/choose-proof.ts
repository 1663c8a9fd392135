/**
 * Which proof speaks to this pain in this segment (J4). The pain weighs more than the segment: a result about another
 * problem helps nobody. A proof that is keyed to other pains only is never taken. Between equals, the one that speaks of
 * what the persona values in a vendor comes first (G9).
 */
import type { Proof } from '@/lib/icp/proof';
import type { Objection } from '@/lib/persona/persona';
import { wordsForValue } from '@/lib/persona/vendor-values';
import { sharedWords } from './choose-product';
import { findWords } from './find-words';
import { isPlaceholder } from './placeholder';

interface Wanted {
  pain: string | null;
  segment: string | null;
  /** What the persona values in a vendor. */
  values?: readonly string[];
}

/** 0: speaks of something else. */
export function suits({ pains = [], segments = [] }: Proof, { pain, segment }: Wanted): number {
  const onPain = pains.length === 0 ? 1 : pain !== null && pains.includes(pain) ? 4 : 0;
  const inSegment = segments.length === 0 ? 1 : segment !== null && segments.includes(segment) ? 2 : 0;
  return onPain === 0 ? 0 : onPain + inSegment;
}

/** Those of the values that the proof speaks of, in any of the four languages. */
export const sharedValues = ({ name, text }: Pick<Proof, 'name' | 'text'>, values: readonly string[]): string[] =>
  values.filter((value) => findWords(`${name}. ${text}`, wordsForValue(value)).length > 0);

/** Best first, without those that are still to be written. */
export function suitableProofs(proofs: readonly Proof[], wanted: Wanted): Proof[] {
  const valued = (proof: Proof) => sharedValues(proof, wanted.values ?? []).length;
  return proofs
    .filter((proof) => !isPlaceholder(proof) && suits(proof, wanted) > 0)
    .toSorted((a, b) => suits(b, wanted) - suits(a, wanted) || valued(b) - valued(a) || (a.id < b.id ? -1 : 1));
}

/** Those that share most words with the objection and its reply come first; the order of the rest stays. */
export const proofsFor = ({ says, reply }: Pick<Objection, 'says' | 'reply'>, proofs: readonly Proof[]): Proof[] =>
  proofs.toSorted((a, b) => sharedWords(`${b.name} ${b.text}`, `${says} ${reply}`) - sharedWords(`${a.name} ${a.text}`, `${says} ${reply}`));
