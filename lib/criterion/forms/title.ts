/** The fields of `title`. */
import type { FormField } from '../form-field';

export default [
  {
    param: 'include',
    label: 'Any of these words',
    example: 'director of marketing, head of marketing',
    kind: 'words',
    hint: 'Whole words or phrases, as they stand in titles',
  },
  { param: 'exclude', label: 'None of these words', example: 'assistant', kind: 'words' },
] satisfies readonly FormField[];
