/** Asks and offers nothing for sale: for an ICP that is still a hypothesis, and for everybody one would rather understand first (J5). */
import type { MessageKind } from '../kind';

export default {
  id: 'learn-first',
  name: 'Learn first',
  what: 'Asks how they handle a problem. Names no product.',
  mayPitch: false,
  subjects: () => 'learn',
  ask: () => 'learn',
  lacks: () => null,
  orders: () => [
    ['intro', 'opening', 'topic', 'share', 'ask', 'no-pressure'],
    ['intro', 'topic', 'opening', 'share', 'ask', 'no-pressure'],
  ],
} satisfies MessageKind;
