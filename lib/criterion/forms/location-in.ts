/** The fields of `location-in`. */
import type { FormField } from '../form-field';

export default [
  {
    param: 'any',
    label: 'Any of',
    example: 'United Kingdom, DACH, Netherlands',
    kind: 'places',
    hint: 'Countries, regions, cities, or EMEA, DACH, Nordics …',
  },
  {
    param: 'of',
    label: 'What must be there',
    example: 'Headquarters: the contract is signed there',
    kind: 'choice',
    options: ['headquarters', 'any'],
  },
] satisfies readonly FormField[];
