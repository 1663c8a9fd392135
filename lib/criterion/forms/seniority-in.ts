/** The fields of `seniority-in`. */
import { seniorities } from '@/lib/language/titles/seniorities';
import type { FormField } from '../form-field';

export default [
  { param: 'any', label: 'Any of', kind: 'choices', options: seniorities.filter((seniority) => seniority !== 'unknown') },
] satisfies readonly FormField[];
