/** The fields of `revenue-between`. */
import type { FormField } from '../form-field';

export default [
  { param: 'min', label: 'At least, per year', kind: 'number' },
  { param: 'max', label: 'At most, per year', kind: 'number' },
  { param: 'currency', label: 'Currency', kind: 'text', hint: 'Three letters, such as USD. Other currencies are not converted.' },
  { param: 'tolerance', label: 'Tolerance (factor)', kind: 'number' },
] satisfies readonly FormField[];
