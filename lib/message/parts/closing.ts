/** Ends an e-mail; the name under it is the user's to write. */
import { type Part, say, template } from '../hand';

export default {
  name: 'closing',
  block: (hand) => (hand.channel.signsOff ? { keep: 88, forms: [[template(say(hand, hand.phrases.closing))]] } : null),
} satisfies Part;
