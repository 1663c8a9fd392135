/** The fields of `months-in-role`. */
import type { FormField } from '../form-field';

export default [
  { param: 'min', label: 'At least (months)', kind: 'number' },
  { param: 'max', label: 'At most (months)', kind: 'number' },
] satisfies readonly FormField[];
