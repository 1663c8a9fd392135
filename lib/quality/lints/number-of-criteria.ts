/** C19: three to eight criteria. Fewer cannot tell companies apart, more cannot all be answered. Personas need two. */
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { asked } from '../criteria-of';
import { defineLint } from '../lint';
import { isIcp, placeIn } from '../places';

const advised = { least: 3, most: 8 };
/** A person is described by what they do and how high; the persona's own part is the rest. */
const leastOfPersona = 2;

const least = (record: Icp | Persona) => (isIcp(record) ? advised.least : leastOfPersona);

export default defineLint({
  id: 'number-of-criteria',
  about: 'profile',
  check({ record }) {
    const count = asked(record).length;
    const at = placeIn(record, 'criteria', 'Criteria');
    if (count < least(record))
      return [
        {
          weight: 'mend',
          say: count === 0 ? 'It asks for nothing yet.' : `It asks for ${count === 1 ? 'one thing' : `${count} things`} only.`,
          why: `With fewer than ${least(record) === 3 ? 'three' : 'two'} criteria the score jumps from nothing to everything, and most that fit are no good customers.`,
          at,
        },
      ];
    if (count > advised.most)
      return [
        {
          weight: 'consider',
          say: `It asks for ${count} things; three to eight are enough.`,
          why: 'No page answers that many, so verdicts stay uncertain. Keep what tells your best customers from the rest; the document holds everything else.',
          at,
        },
      ];
    return [];
  },
});
