/** Names a problem that they may have, and what solving it would mean. */
import { inWords } from '../in-words';
import type { MessageKind } from '../kind';

export default {
  id: 'problem-led',
  get name() {
    return inWords().kinds['problem-led'].name;
  },
  get what() {
    return inWords().kinds['problem-led'].what;
  },
  mayPitch: true,
  subjects: () => 'problem',
  ask: (angle) => (angle === 'reassure' ? 'read-first' : 'meet'),
  lacks: ({ pains }) => (pains > 0 ? null : inWords().lacks.pain),
  orders: (angle) => {
    const value = angle === 'inspire' ? ['outcome', 'pain', 'consequence', 'perhaps-not'] : ['pain', 'consequence', 'perhaps-not', 'outcome'];
    const show = angle === 'reassure' ? ['proof', 'product'] : ['product', 'proof'];
    return [
      ['intro', 'opening', ...value, ...show, 'ask', 'no-pressure'],
      ['intro', ...value, 'opening', ...show, 'ask', 'no-pressure'],
    ];
  },
} satisfies MessageKind;
