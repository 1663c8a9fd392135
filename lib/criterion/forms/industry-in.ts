/** The fields of `industry-in`. */
import type { FormField } from '../form-field';

export default [
  {
    param: 'any',
    label: 'Any of',
    example: 'e-commerce, Retail',
    kind: 'industries',
    hint: 'LinkedIn industries, groups such as SaaS or healthcare, or codes (NAICS 5112, SIC 7372)',
  },
  {
    param: 'distance',
    label: 'Steps that still count',
    example: '1: wholesale counts a little, software not at all',
    kind: 'number',
    hint: '0: only inside. 1: a broader one partly. 2: siblings partly.',
  },
] satisfies readonly FormField[];
