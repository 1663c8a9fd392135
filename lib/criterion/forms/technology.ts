/** The fields of `technology`. */
import type { FormField } from '../form-field';

export default [
  { param: 'any', label: 'Any of', kind: 'words', hint: 'Names or categories: HubSpot, AWS, CRM' },
  { param: 'all', label: 'All of', kind: 'words' },
  {
    param: 'none',
    label: 'None of',
    kind: 'words',
    hint: 'Pages never show everything, so this can rule out, never confirm. Better as a criterion of its own.',
  },
] satisfies readonly FormField[];
