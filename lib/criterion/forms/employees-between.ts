/** The fields of `employees-between`. */
import type { FormField } from '../form-field';

export default [
  { param: 'min', label: 'At least', kind: 'number' },
  { param: 'max', label: 'At most', kind: 'number' },
  {
    param: 'tolerance',
    label: 'Tolerance (factor)',
    kind: 'number',
    hint: '2 still counts half the lower and twice the upper end as partly met; 1 counts nothing outside.',
  },
] satisfies readonly FormField[];
