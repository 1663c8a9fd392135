/** The fields of `revenue-between`. */
import type { FormField } from '../form-field';

export default [
  { param: 'min', label: 'At least, per year', example: '50000000', kind: 'number' },
  { param: 'max', label: 'At most, per year', example: '500000000', kind: 'number' },
  { param: 'currency', label: 'Currency', example: 'USD', kind: 'text', hint: 'Three letters, such as USD. Other currencies are not converted.' },
  { param: 'tolerance', label: 'Tolerance (factor)', example: '2: from 25 million on it counts a little', kind: 'number' },
] satisfies readonly FormField[];
