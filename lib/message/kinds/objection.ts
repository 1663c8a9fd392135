/** Answers what somebody said against it, with the honest reply from the persona (J10). */
import type { MessageKind } from '../kind';

export default {
  id: 'objection',
  name: 'Objection',
  what: 'Answers what they said against it, with your own reply from the persona.',
  mayPitch: true,
  answers: true,
  subjects: () => 'objection',
  ask: () => 'objection',
  lacks: ({ objections }) => (objections > 0 ? null : 'This persona has no objections yet: write down what you hear, and an honest reply to each.'),
  orders: () => [
    ['thanks', 'reply', 'ask'],
    ['thanks', 'reply', 'proof', 'ask'],
  ],
} satisfies MessageKind;
