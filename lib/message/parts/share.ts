/** Learn-first says that nothing is sold here, and what is given in return. */
import { type Part, say, template } from '../hand';

export default {
  name: 'share',
  block: (hand) => ({ keep: 35, forms: [[template(say(hand, hand.phrases.share))]] }),
} satisfies Part;
