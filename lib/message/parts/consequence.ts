/** What the problem costs when nothing changes, in the user's words. */
import { asSentence, capped } from '../fill';
import type { Part } from '../hand';

export default {
  name: 'consequence',
  block({ pain }) {
    if (!pain?.challenge?.trim() || !pain.consequence?.trim()) return null;
    return { keep: 30, forms: [[{ text: asSentence(capped(pain.consequence, 200)), source: { kind: 'pain', id: pain.id } }]] };
  },
} satisfies Part;
