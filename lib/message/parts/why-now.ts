/** "That is why I am writing now": only behind a fact that tells of something that happens. */
import { type Part, say, template } from '../hand';

export default {
  name: 'why-now',
  block(hand) {
    if (!hand.fact?.moment) return null;
    return { keep: 72, forms: [[template(say(hand, hand.channel.spoken ? hand.phrases.whyNowSpoken : hand.phrases.whyNow))]] };
  },
} satisfies Part;
