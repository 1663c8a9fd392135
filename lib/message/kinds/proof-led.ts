/** Shows one result that can be checked, and asks whether it matters to them. */
import { inWords } from '../in-words';
import type { MessageKind } from '../kind';

export default {
  id: 'proof-led',
  get name() {
    return inWords().kinds['proof-led'].name;
  },
  get what() {
    return inWords().kinds['proof-led'].what;
  },
  mayPitch: true,
  needsProof: true,
  subjects: () => 'proof',
  ask: (angle) => (angle === 'reassure' ? 'read-first' : 'meet'),
  lacks: ({ proofs }) => (proofs > 0 ? null : inWords().lacks.proof),
  orders: () => [
    ['intro', 'opening', 'proof', 'proof-about', 'ask', 'no-pressure'],
    ['intro', 'proof', 'proof-about', 'opening', 'ask', 'no-pressure'],
  ],
} satisfies MessageKind;
