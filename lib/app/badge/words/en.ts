/** What the button says while a pointer rests on it. */
import type { Band } from '@/lib/verdict/verdict';

const bands: Readonly<Record<Band, string>> = {
  strong: 'looks like a strong fit',
  possible: 'looks like a possible fit',
  weak: 'looks like a weak fit',
  'not-enough-known': 'too early to say',
  'ruled-out': 'ruled out',
};

export default {
  company: (band: Band) => `Company: ${bands[band]}`,
  person: (band: Band) => `Person: ${bands[band]}`,
};
