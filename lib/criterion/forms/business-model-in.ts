/** The fields of `business-model-in`. */
import { businessModels } from '@/lib/signal/vocabulary';
import type { FormField } from '../form-field';

export default [
  { param: 'any', label: 'Any of', example: 'E-commerce: what is measured is online sales', kind: 'choices', options: businessModels },
] satisfies readonly FormField[];
