/** Takes up a relation again, by where it stands: not bought yet, a customer, a customer who may leave (N2). */
import type { MessageKind } from '../kind';

export default {
  id: 're-engage',
  name: 'Take up again',
  what: 'Writes to somebody you know, by where you stand with each other.',
  mayPitch: false,
  subjects: (stage) => (stage === 'early' ? 'learn' : 're-engage'),
  opensWith: ({ kind }) => kind === 'company-words' || kind === 'person-words',
  ask: (_, stage) => (stage === 'new' ? 'learn' : stage),
  lacks: ({ stage }) => (stage === 'new' ? 'Say first where you stand with them: in touch, a customer, or a customer who may leave.' : null),
  orders: () => [
    ['opening', 'stage', 'ask'],
    ['stage', 'opening', 'ask'],
  ],
} satisfies MessageKind;
