/** The fields of `employees-between`. */
import type { FormField } from '../form-field';

export default [
  { param: 'min', label: 'At least', example: '500', kind: 'number' },
  { param: 'max', label: 'At most', example: '5000', kind: 'number' },
  {
    param: 'tolerance',
    label: 'Tolerance (factor)',
    example: '1.5: a shop with 350 people is worth a look, one with 200 is not',
    kind: 'number',
    hint: '2 still counts half the lower and twice the upper end as partly met; 1 counts nothing outside.',
  },
] satisfies readonly FormField[];
