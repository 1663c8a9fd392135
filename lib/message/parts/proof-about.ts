/** Which problem the result is about, so that a number does not stand alone, and that it may not be theirs. */
import { capped } from '../fill';
import { type Part, say } from '../hand';
import perhapsNot from './perhaps-not';

export default {
  name: 'proof-about',
  block(hand) {
    const { pain, proof, phrases } = hand;
    if (!pain || !proof?.pains?.includes(pain.id)) return null;
    const about = { text: say(hand, phrases.proofAbout, { pain: capped(pain.name, 90) }), source: { kind: 'pain' as const, id: pain.id } };
    const perhaps = perhapsNot.block(hand)?.forms[0] ?? [];
    return { keep: 48, forms: [[about, ...perhaps], [about]] };
  },
} satisfies Part;
