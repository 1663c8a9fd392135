/** The fields of `custom`. */
import type { FormField } from '../form-field';

export default [
  { param: 'attribute', label: 'Attribute', example: 'Returns per year', kind: 'text', hint: 'As you call it in your own list' },
  { param: 'is', label: 'Is', example: 'high', kind: 'text' },
  { param: 'any', label: 'Any of', example: 'high, very high', kind: 'words' },
  { param: 'min', label: 'At least', example: '10', kind: 'number' },
  { param: 'max', label: 'At most', example: '40', kind: 'number' },
] satisfies readonly FormField[];
