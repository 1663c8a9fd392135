/** The fields of `function-in`. */
import { jobFunctions } from '@/lib/language/titles/functions';
import type { FormField } from '../form-field';

export default [
  { param: 'any', label: 'Any of', example: 'Marketing: the budget for analytics is theirs', kind: 'functions', options: jobFunctions },
] satisfies readonly FormField[];
