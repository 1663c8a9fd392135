/** German. */
import type { Band } from '@/lib/verdict/verdict';
import type en from './en';

const bands: Readonly<Record<Band, string>> = {
  strong: 'passt gut',
  possible: 'passt vielleicht',
  weak: 'passt kaum',
  'not-enough-known': 'noch zu früh für ein Urteil',
  'ruled-out': 'scheidet aus',
};

export default {
  company: (band) => `Unternehmen: ${bands[band]}`,
  person: (band) => `Person: ${bands[band]}`,
} satisfies typeof en;
