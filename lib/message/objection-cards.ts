/**
 * What the persona may say against it, as cards to have at hand: their words, the honest reply, and the proof that speaks
 * to it best (J10). The same proof stands in the message that answers the objection: both take it from the stock.
 */
import type { Proof } from '@/lib/icp/proof';
import type { Objection } from '@/lib/persona/persona';
import { kindOf } from './kinds';
import type { Material } from './material';
import { stockFor } from './stock';

export interface ObjectionCard extends Objection {
  /** Place among the persona's objections. */
  index: number;
  /** In the language of the message. */
  proof: Proof | null;
}

/** In the order of the persona; one that nobody has answered yet is no card. */
export function objectionCards(material: Material, language: string): ObjectionCard[] {
  const kind = kindOf('objection')!;
  return (material.persona?.objections ?? []).flatMap((objection, index) => {
    if (objection.says.trim() === '' || objection.reply.trim() === '') return [];
    const [proof = null] = stockFor({ ...material, objection: index }, kind, language).proofs;
    return [{ ...objection, index, proof }];
  });
}
