/** The fields of `growth-at-least`. */
import type { FormField } from '../form-field';

export default [
  { param: 'percent', label: 'At least (%)', example: '20', kind: 'number' },
  { param: 'months', label: 'In how many months', example: '12', kind: 'number' },
] satisfies readonly FormField[];
