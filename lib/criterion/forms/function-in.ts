/** The fields of `function-in`. */
import { jobFunctions } from '@/lib/language/titles/functions';
import type { FormField } from '../form-field';

export default [{ param: 'any', label: 'Any of', kind: 'functions', options: jobFunctions }] satisfies readonly FormField[];
