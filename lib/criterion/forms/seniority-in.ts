/** The fields of `seniority-in`. */
import { seniorities } from '@/lib/language/titles/seniorities';
import type { FormField } from '../form-field';

export default [
  {
    param: 'any',
    label: 'Any of',
    example: 'Director, head, VP: high enough to decide, near enough to the campaigns',
    kind: 'choices',
    options: seniorities.filter((seniority) => seniority !== 'unknown'),
  },
] satisfies readonly FormField[];
