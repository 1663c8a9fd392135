/** The fields of `growth-at-least`. */
import type { FormField } from '../form-field';

export default [
  { param: 'percent', label: 'At least (%)', kind: 'number' },
  { param: 'months', label: 'In how many months', kind: 'number' },
] satisfies readonly FormField[];
