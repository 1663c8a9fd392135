/** The fields of `location-in`. */
import type { FormField } from '../form-field';

export default [
  { param: 'any', label: 'Any of', kind: 'places', hint: 'Countries, regions, cities, or EMEA, DACH, Nordics …' },
  { param: 'of', label: 'What must be there', kind: 'choice', options: ['headquarters', 'any'] },
] satisfies readonly FormField[];
