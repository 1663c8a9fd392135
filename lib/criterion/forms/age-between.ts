/** The fields of `age-between`. */
import type { FormField } from '../form-field';

export default [
  { param: 'minYears', label: 'At least (years)', kind: 'number' },
  { param: 'maxYears', label: 'At most (years)', kind: 'number' },
] satisfies readonly FormField[];
