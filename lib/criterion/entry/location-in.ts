/** "DACH", "New Jersey", "offices in Germany or Austria": where a company is. */

import { placesIn } from '../entry-places';
import { defineEntry, only } from '../entry-reader';

export default defineEntry({
  about: 'account',
  order: 60,
  examples: ['DACH', 'New Jersey', 'offices in Germany or Austria'],
  read: (text, tools) => {
    const any = placesIn(text, tools);
    if (!any) return [];
    return only('location-in', /\boffices?\b/i.test(text) ? { any, of: 'any' } : { any, of: 'headquarters' });
  },
});
