/** The problem in the user's words, framed as what it is: something that one works on and the other may not have. */
import { asSentence, capped } from '../fill';
import { type Part, say, template } from '../hand';

const longest = 260;

export default {
  name: 'pain',
  block(hand) {
    const { pain, phrases, afterFact, factSuitsPain } = hand;
    if (!pain) return null;
    const source = { kind: 'pain' as const, id: pain.id };
    const named = (most: number) => [{ text: say(hand, phrases.painBrief, { pain: capped(pain.name, most) }), source }];
    if (!pain.challenge?.trim()) return { keep: 82, forms: [named(90), named(50)] };
    const frame = template(say(hand, afterFact && factSuitsPain ? phrases.painFrameEvent : phrases.painFrame));
    return { keep: 82, forms: [[frame, { text: asSentence(capped(pain.challenge, longest)), source }], named(90), named(50)] };
  },
} satisfies Part;
