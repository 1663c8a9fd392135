/** The fields of `age-between`. */
import type { FormField } from '../form-field';

export default [
  { param: 'minYears', label: 'At least (years)', example: '5: younger shops have little data to join', kind: 'number' },
  { param: 'maxYears', label: 'At most (years)', example: 'Left empty: no shop is too old', kind: 'number' },
] satisfies readonly FormField[];
