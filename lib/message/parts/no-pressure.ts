/** A no is welcome, and is taken for a no. */
import { type Part, say, template } from '../hand';

export default {
  name: 'no-pressure',
  block: (hand) => (hand.channel.spoken ? null : { keep: 10, forms: [[template(say(hand, hand.phrases.noPressure))]] }),
} satisfies Part;
