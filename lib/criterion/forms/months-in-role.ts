/** The fields of `months-in-role`. */
import type { FormField } from '../form-field';

export default [
  { param: 'min', label: 'At least (months)', example: '3: before that nobody signs', kind: 'number' },
  { param: 'max', label: 'At most (months)', example: '18: the new broom still sweeps', kind: 'number' },
] satisfies readonly FormField[];
