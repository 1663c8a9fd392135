/** Names a problem that they may have, and what solving it would mean. */
import type { MessageKind } from '../kind';

export default {
  id: 'problem-led',
  name: 'Problem',
  what: 'Names a problem that they may have, and what solving it would mean.',
  mayPitch: true,
  subjects: () => 'problem',
  ask: (angle) => (angle === 'reassure' ? 'read-first' : 'meet'),
  lacks: ({ pains }) => (pains > 0 ? null : 'There is no pain to speak of: write one for this ICP or persona, in the language of the message.'),
  orders: (angle) => {
    const value = angle === 'inspire' ? ['outcome', 'pain', 'consequence', 'perhaps-not'] : ['pain', 'consequence', 'perhaps-not', 'outcome'];
    const show = angle === 'reassure' ? ['proof', 'product'] : ['product', 'proof'];
    return [
      ['intro', 'opening', ...value, ...show, 'ask', 'no-pressure'],
      ['intro', ...value, 'opening', ...show, 'ask', 'no-pressure'],
    ];
  },
} satisfies MessageKind;
