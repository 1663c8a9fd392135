/** M4: two to four personas cover nearly everybody who matters in a purchase. */
import { defineLint } from '../lint';
import { placeIn } from '../places';

const few = 2;
const many = 4;

export default defineLint({
  id: 'number-of-personas',
  about: 'icp',
  check({ record, records: { personas } }) {
    if (record.negative) return [];
    const own = personas.filter(({ icps, negative }) => !negative && icps.includes(record.id));
    const at = placeIn(record, 'people', 'Buying committee');
    if (own.length === 1)
      return [
        {
          weight: 'consider',
          say: `${own[0]!.name} is the only persona here.`,
          why: `Hardly anybody buys alone. Add whoever can say no, or whoever uses it every day: ${few} to ${many} are a good number.`,
          at,
        },
      ];
    if (own.length > many)
      return [
        {
          weight: 'mend',
          say: `${own.length} personas buy here: ${own.map(({ name }) => name).join(', ')}.`,
          why: `More than ${many} blur into one another, and no message fits any of them. Join those who need the same.`,
          at,
        },
      ];
    return [];
  },
});
