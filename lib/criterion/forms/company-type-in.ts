/** The fields of `company-type-in`. */
import { companyTypes } from '@/lib/signal/vocabulary';
import type { FormField } from '../form-field';

export default [
  { param: 'any', label: 'Any of', example: 'Private company: no tender before a first talk', kind: 'choices', options: companyTypes },
] satisfies readonly FormField[];
