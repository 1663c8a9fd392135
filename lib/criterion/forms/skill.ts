/** The fields of `skill`. */
import type { FormField } from '../form-field';

export default [
  { param: 'any', label: 'Any of', example: 'marketing analytics, customer segmentation', kind: 'words' },
] satisfies readonly FormField[];
