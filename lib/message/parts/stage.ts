/** Where the two stand with each other, as the user said. */
import { type Part, say, template } from '../hand';

export default {
  name: 'stage',
  block(hand) {
    if (hand.stage === 'new') return null;
    return { keep: 85, forms: [[template(say(hand, hand.phrases.stage[hand.stage]))]] };
  },
} satisfies Part;
