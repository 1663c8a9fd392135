/** Asks and offers nothing for sale: for an ICP that is still a hypothesis, and for everybody one would rather understand first (J5). */
import { inWords } from '../in-words';
import type { MessageKind } from '../kind';

export default {
  id: 'learn-first',
  get name() {
    return inWords().kinds['learn-first'].name;
  },
  get what() {
    return inWords().kinds['learn-first'].what;
  },
  mayPitch: false,
  subjects: () => 'learn',
  ask: () => 'learn',
  lacks: () => null,
  orders: () => [
    ['intro', 'opening', 'topic', 'share', 'ask', 'no-pressure'],
    ['intro', 'topic', 'opening', 'share', 'ask', 'no-pressure'],
  ],
} satisfies MessageKind;
