/** M6: whom others sell to, and what they leave open, belongs to the picture. */
import { defineLint } from '../lint';

export default defineLint({
  id: 'no-competitor',
  about: 'workspace',
  check({ records: { icps, products } }) {
    if (icps.length === 0 || products.some(({ competitors }) => competitors.length > 0)) return [];
    return [
      {
        weight: 'consider',
        say: 'No competitor is written down.',
        why: 'Your best customers chose you over somebody. Who that was, and what they leave open, is half of why a company fits.',
        at: { screen: 'product', id: null, part: 'competitors', field: 'Competitors' },
      },
    ];
  },
});
