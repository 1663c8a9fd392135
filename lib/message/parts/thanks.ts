/** An objection is a gift: somebody said what speaks against it. */
import { type Part, say, template } from '../hand';

export default {
  name: 'thanks',
  block: (hand) => ({ keep: 40, forms: [[template(say(hand, hand.phrases.thanks))]] }),
} satisfies Part;
