/** A persona that cannot be heard is a row in a table. */
import { defineLint } from '../lint';
import { placeIn } from '../places';

export default defineLint({
  id: 'no-quote',
  about: 'persona',
  check({ record }) {
    if (record.negative || record.quote.trim() !== '') return [];
    return [
      {
        weight: 'consider',
        say: 'Nothing is written in their own words.',
        why: 'One sentence that such a person really said does more for a message than a page about them.',
        at: placeIn(record, 'about', 'Quote'),
      },
    ];
  },
});
