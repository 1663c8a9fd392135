/** What solved would mean, in the user's words. */
import { asSentence, capped } from '../fill';
import { type Part, say } from '../hand';

export default {
  name: 'outcome',
  block(hand) {
    const { pain, phrases } = hand;
    if (!pain?.outcome?.trim()) return null;
    const text = say(hand, phrases.outcome, { outcome: asSentence(capped(pain.outcome, 200)) });
    return { keep: 45, forms: [[{ text, source: { kind: 'pain', id: pain.id } }]] };
  },
} satisfies Part;
