/** "Hello Elena Brandt,": the whole name as the page writes it, no title, no guess at a gender. */
import { capped } from '../fill';
import { type Part, say, template } from '../hand';

const longest = { usual: 60, brief: 30 } as const;

export default {
  name: 'greeting',
  block(hand) {
    const { name, phrases } = hand;
    if (!name) return { keep: 60, forms: [[template(say(hand, phrases.greetingUnnamed))]] };
    const named = (most: number) => [{ text: say(hand, phrases.greeting, { name: capped(name.text, most) }), source: name.source }];
    return { keep: 90, forms: [named(longest.usual), named(longest.brief)] };
  },
} satisfies Part;
