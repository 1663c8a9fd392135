/** Takes up a relation again, by where it stands: not bought yet, a customer, a customer who may leave (N2). */
import { inWords } from '../in-words';
import type { MessageKind } from '../kind';

export default {
  id: 're-engage',
  get name() {
    return inWords().kinds['re-engage'].name;
  },
  get what() {
    return inWords().kinds['re-engage'].what;
  },
  mayPitch: false,
  subjects: (stage) => (stage === 'early' ? 'learn' : 're-engage'),
  opensWith: ({ kind }) => kind === 'company-words' || kind === 'person-words',
  ask: (_, stage) => (stage === 'new' ? 'learn' : stage),
  lacks: ({ stage }) => (stage === 'new' ? inWords().lacks.stage : null),
  orders: () => [
    ['opening', 'stage', 'ask'],
    ['stage', 'opening', 'ask'],
  ],
} satisfies MessageKind;
