/** Why you, why now: something that happens there, and the problem that often comes to mind with it (J13). */
import { inWords } from '../in-words';
import type { MessageKind } from '../kind';

export default {
  id: 'event-led',
  get name() {
    return inWords().kinds['event-led'].name;
  },
  get what() {
    return inWords().kinds['event-led'].what;
  },
  mayPitch: true,
  subjects: () => 'event',
  opensWith: ({ moment }) => moment !== null,
  freshestFirst: true,
  ask: (angle) => (angle === 'reassure' ? 'read-first' : 'meet'),
  lacks: ({ events, facts, happens }) => {
    if (events > 0) return null;
    if (happens) return inWords().lacks.words;
    return facts > 0 ? inWords().lacks.event : inWords().lacks.facts;
  },
  orders: (angle) => {
    const value = angle === 'inspire' ? ['outcome', 'pain', 'perhaps-not'] : ['pain', 'perhaps-not', 'outcome'];
    return [
      ['intro', 'opening', 'why-now', ...value, 'product', 'ask', 'no-pressure'],
      ['intro', ...value, 'opening', 'why-now', 'product', 'ask', 'no-pressure'],
    ];
  },
} satisfies MessageKind;
