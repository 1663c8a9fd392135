/** Answers what somebody said against it, with the honest reply from the persona (J10). */
import { inWords } from '../in-words';
import type { MessageKind } from '../kind';

export default {
  id: 'objection',
  get name() {
    return inWords().kinds.objection.name;
  },
  get what() {
    return inWords().kinds.objection.what;
  },
  mayPitch: true,
  answers: true,
  subjects: () => 'objection',
  ask: () => 'objection',
  lacks: ({ objections }) => (objections > 0 ? null : inWords().lacks.objection),
  orders: () => [
    ['thanks', 'reply', 'ask'],
    ['thanks', 'reply', 'proof', 'ask'],
  ],
} satisfies MessageKind;
