/** What is sold and what it is good for, in the user's words; never where a message only wants to learn. */

import { usesOf } from '../choose-product';
import { asSentence, capped } from '../fill';
import { type Part, say } from '../hand';

export default {
  name: 'product',
  block(hand) {
    const { product, pain, phrases, mayPitch } = hand;
    if (!product || !mayPitch) return null;
    const [use] = usesOf(product, pain);
    if (use === undefined) return null;
    const text = say(hand, phrases.product, { product: capped(product.name, 60), use: asSentence(capped(use, 160)) });
    return { keep: 55, forms: [[{ text, source: { kind: 'product', id: product.id } }]] };
  },
} satisfies Part;
