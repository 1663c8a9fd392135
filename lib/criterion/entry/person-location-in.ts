/** "based in DACH": where a person works from. */

import { placesIn } from '../entry-places';
import { defineEntry, only } from '../entry-reader';

export default defineEntry({
  about: 'person',
  order: 60,
  examples: ['based in DACH', 'London or Dublin'],
  read: (text, tools) => {
    const any = placesIn(text, tools);
    return any ? only('person-location-in', { any }) : [];
  },
});
