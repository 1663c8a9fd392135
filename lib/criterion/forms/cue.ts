/** The fields of `cue`. */
import type { FormField } from '../form-field';

export default [
  {
    param: 'any',
    label: 'Says any of',
    example: 'customer data, data silo, personalised, single view',
    kind: 'words',
    hint: 'Words or short phrases, as a company would write them',
  },
  {
    param: 'none',
    label: 'Says none of',
    example: 'agency, for our clients',
    kind: 'words',
    hint: 'Can rule out, never confirm: pages never say everything.',
  },
] satisfies readonly FormField[];
