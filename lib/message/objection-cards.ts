/**
 * What the persona may say against it, as cards to have at hand: their words, the honest reply, and the proof that speaks
 * to it best (J10). The same proof stands in the message that answers the objection.
 */
import type { Proof } from '@/lib/icp/proof';
import type { Objection } from '@/lib/persona/persona';
import { sharedWords } from './choose-product';
import { suitableProofs } from './choose-proof';
import type { Material } from './material';

export interface ObjectionCard extends Objection {
  /** Place among the persona's objections. */
  index: number;
  proof: Proof | null;
}

/** Those that share most words with the objection and its reply come first; the order of the rest stays. */
export const proofsFor = ({ says, reply }: Pick<Objection, 'says' | 'reply'>, proofs: readonly Proof[]): Proof[] =>
  proofs.toSorted((a, b) => sharedWords(`${b.name} ${b.text}`, `${says} ${reply}`) - sharedWords(`${a.name} ${a.text}`, `${says} ${reply}`));

/** In the order of the persona; one that nobody has answered yet is no card. */
export function objectionCards({ persona, proofs, pains, icp }: Pick<Material, 'persona' | 'proofs' | 'pains' | 'icp'>): ObjectionCard[] {
  const suitable = suitableProofs(proofs, { pain: pains[0]?.pain.id ?? null, segment: icp?.segment ?? null });
  return (persona?.objections ?? []).flatMap((objection, index) =>
    objection.says.trim() === '' || objection.reply.trim() === '' ? [] : [{ ...objection, index, proof: proofsFor(objection, suitable)[0] ?? null }],
  );
}
