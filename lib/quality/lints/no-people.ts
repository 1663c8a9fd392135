/** M8: companies do not buy, people do. */
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'no-people',
  about: 'icp',
  check({ record, records: { personas } }) {
    if (record.negative) return [];
    const own = personas.filter(({ icps, negative }) => !negative && icps.includes(record.id));
    if (own.length === 0)
      return [
        {
          weight: 'mend',
          say: 'No persona belongs to it.',
          why: 'Companies do not buy, people do. Without a persona Fitglass can say that a company fits, and not whom to talk to.',
          at: { screen: 'persona', id: 'new', part: record.id, field: 'a new persona' },
        },
      ];
    if (own.every(({ pains }) => pains.length === 0))
      return [
        {
          weight: 'mend',
          say: `Nothing says what hurts ${own.map(({ name }) => name).join(' or ')}.`,
          why: 'A message about the company’s trouble reaches nobody. Link the pain that lands on this person’s desk.',
          at: placeIn(own[0]!, 'pains', 'Pains'),
        },
      ];
    return [];
  },
});
