/** The honest answer to an objection, as it is written on the persona. */
import { asSentence, capped } from '../fill';
import type { Part } from '../hand';

export default {
  name: 'reply',
  block({ objection, persona }) {
    if (!objection || !persona) return null;
    const form = (most: number) => [{ text: asSentence(capped(objection.reply, most)), source: { kind: 'persona' as const, id: persona.id } }];
    return { keep: 95, forms: [form(500), form(140), form(90)] };
  },
} satisfies Part;
