/** The other side may not have the problem, and is told so. */
import { capped } from '../fill';
import { type Part, say, template } from '../hand';

export default {
  name: 'perhaps-not',
  block(hand) {
    const { pain, company, phrases } = hand;
    if (!pain) return null;
    const here = template(say(hand, phrases.perhapsNotHere));
    if (!company) return { keep: 58, forms: [[here]] };
    return { keep: 58, forms: [[{ text: say(hand, phrases.perhapsNot, { company: capped(company.text, 60) }), source: company.source }], [here]] };
  },
} satisfies Part;
