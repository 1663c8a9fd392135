/** A11: an ideal customer is ready to talk; one who needs convincing first is a project. */
import { familyOf } from '@/lib/criterion/families';
import { askForPain } from '../ask-for-pain';
import { asked } from '../criteria-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

/** What shows that something is moving there: hiring, growth, tools in use, money raised, an answer to a question, their own words. */
const moving = new Set(['technographic', 'behaviour', 'asked', 'psychographic']);

export default defineLint({
  id: 'ready-to-engage',
  about: 'icp',
  check({ record, records: { pains } }) {
    if (record.negative || asked(record).length === 0) return [];
    const shown = asked(record).some(({ kind }) => moving.has(familyOf(kind)) || kind === 'funding-in');
    const urgent = pains.some(({ id, urgency, signs }) => record.pains.includes(id) && ((urgency ?? '').trim() !== '' || (signs ?? []).length > 0));
    if (shown || urgent) return [];
    const mend = askForPain(record, pains);
    return [
      {
        weight: 'consider',
        say: 'Nothing tells those who are ready from those who need convincing.',
        why: 'Two companies of one size and place differ in one thing: the one is looking for help now. Ask for a sign of it (they hire, they grow, they use something) or write at a pain why it cannot wait.',
        at: placeIn(record, 'criteria', 'Criteria'),
        ...(mend ? { mend } : {}),
      },
    ];
  },
});
