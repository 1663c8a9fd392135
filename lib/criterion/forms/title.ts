/** The fields of `title`. */
import type { FormField } from '../form-field';

export default [
  { param: 'include', label: 'Any of these words', kind: 'words', hint: 'Whole words or phrases, as they stand in titles' },
  { param: 'exclude', label: 'None of these words', kind: 'words' },
] satisfies readonly FormField[];
