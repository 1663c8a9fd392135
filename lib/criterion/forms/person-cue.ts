/** The fields of `person-cue`. */
import type { FormField } from '../form-field';

export default [
  {
    param: 'any',
    label: 'Says any of',
    example: 'segmentation, campaign, retention, return',
    kind: 'words',
    hint: 'Words about the work: attribution, data quality',
  },
] satisfies readonly FormField[];
