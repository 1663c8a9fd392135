/** Why you, why now: something that happens there, and the problem that often comes to mind with it (J13). */
import type { MessageKind } from '../kind';

export default {
  id: 'event-led',
  name: 'Why now',
  what: 'Starts from something that happens there just now.',
  mayPitch: true,
  subjects: () => 'event',
  opensWith: ({ event }) => event,
  ask: (angle) => (angle === 'reassure' ? 'read-first' : 'meet'),
  lacks: ({ events, facts }) => {
    if (events > 0) return null;
    return facts > 0
      ? 'No page that you opened tells of anything that happens now: an open role, a new job, a launch. Their jobs or posts page may.'
      : 'Nothing is known yet to start from: open their profile or their company page first.';
  },
  orders: (angle) => {
    const value = angle === 'inspire' ? ['outcome', 'pain', 'perhaps-not'] : ['pain', 'perhaps-not', 'outcome'];
    return [
      ['intro', 'opening', 'why-now', ...value, 'product', 'ask', 'no-pressure'],
      ['intro', ...value, 'opening', 'why-now', 'product', 'ask', 'no-pressure'],
    ];
  },
} satisfies MessageKind;
