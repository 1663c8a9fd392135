/** M12: what customers say belongs in, or the profile is a talk with oneself. */
import { evidenceOf } from '../evidence-of';
import { defineLint } from '../lint';
import { placeIn } from '../places';

const voices = new Set(['customer-interview', 'survey', 'customer-service']);

export default defineLint({
  id: 'no-feedback',
  about: 'profile',
  check({ record }) {
    const notes = evidenceOf(record);
    /* Nothing at all is another finding; here the customer is missing among what is there. */
    if (notes.length === 0 || notes.some(({ kind }) => voices.has(kind))) return [];
    return [
      {
        weight: 'consider',
        say: 'None of the evidence comes from a customer’s mouth.',
        why: 'Numbers show what happened, and only people say why. One interview of half an hour is worth a page of figures.',
        at: placeIn(record, 'evidence', 'Evidence'),
      },
    ];
  },
});
