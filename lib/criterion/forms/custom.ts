/** The fields of `custom`. */
import type { FormField } from '../form-field';

export default [
  { param: 'attribute', label: 'Attribute', kind: 'text', hint: 'As you call it in your own list' },
  { param: 'is', label: 'Is', kind: 'text' },
  { param: 'any', label: 'Any of', kind: 'words' },
  { param: 'min', label: 'At least', kind: 'number' },
  { param: 'max', label: 'At most', kind: 'number' },
] satisfies readonly FormField[];
