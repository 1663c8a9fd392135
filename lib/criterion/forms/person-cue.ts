/** The fields of `person-cue`. */
import type { FormField } from '../form-field';

export default [
  { param: 'any', label: 'Says any of', kind: 'words', hint: 'Words about the work: attribution, data quality' },
] satisfies readonly FormField[];
