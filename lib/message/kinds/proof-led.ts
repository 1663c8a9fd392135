/** Shows one result that can be checked, and asks whether it matters to them. */
import type { MessageKind } from '../kind';

export default {
  id: 'proof-led',
  name: 'Proof',
  what: 'Shows one result of yours that they can check.',
  mayPitch: true,
  needsProof: true,
  subjects: () => 'proof',
  ask: (angle) => (angle === 'reassure' ? 'read-first' : 'meet'),
  lacks: ({ proofs }) =>
    proofs > 0
      ? null
      : 'There is no proof of your own for this pain yet: write down one result that you can show. A starter’s placeholder is never sent.',
  orders: () => [
    ['intro', 'opening', 'proof', 'proof-about', 'ask', 'no-pressure'],
    ['intro', 'proof', 'proof-about', 'opening', 'ask', 'no-pressure'],
  ],
} satisfies MessageKind;
