/** Learn-first: what one wants to understand. Names the pain, never the product. */
import { capped } from '../fill';
import { type Part, say, template } from '../hand';

export default {
  name: 'topic',
  block(hand) {
    const { pain, phrases, fact, afterFact } = hand;
    const handled = [template(say(hand, phrases.topicBrief))];
    /* "How you handle this" leans on words that speak of something to handle. */
    const theirWords = fact?.kind === 'company-words' || fact?.kind === 'person-words';
    const brief = afterFact ? [theirWords ? handled : [template(say(hand, phrases.topicThere))]] : [];
    if (!pain) return { keep: 82, forms: [[template(say(hand, phrases.topicOpen))], ...brief] };
    const named = { text: say(hand, phrases.topic, { pain: capped(pain.name, 90) }), source: { kind: 'pain' as const, id: pain.id } };
    return { keep: 82, forms: [[named, ...handled], [named], ...brief] };
  },
} satisfies Part;
