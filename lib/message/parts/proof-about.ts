/** Which problem the result is about, so that a number does not stand alone. */
import { capped } from '../fill';
import { type Part, say } from '../hand';

export default {
  name: 'proof-about',
  block(hand) {
    const { pain, proof, phrases } = hand;
    if (!pain || !proof?.pains?.includes(pain.id)) return null;
    return { keep: 48, forms: [[{ text: say(hand, phrases.proofAbout, { pain: capped(pain.name, 90) }), source: { kind: 'pain', id: pain.id } }]] };
  },
} satisfies Part;
