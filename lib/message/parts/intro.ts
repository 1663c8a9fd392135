/** First words on the telephone, and of the message after no answer, between people who do not know each other. */
import { type Part, say, template } from '../hand';

export default {
  name: 'intro',
  block(hand) {
    const { channel, phrases } = hand;
    if (hand.stage !== 'new') return null;
    if (channel.spoken) return { keep: 65, forms: [[template(say(hand, phrases.spokenIntro))]] };
    if (channel.id === 'follow-up') return { keep: 65, forms: [[template(say(hand, phrases.followUpIntro))]] };
    return null;
  },
} satisfies Part;
