/** The fields of `company-type-in`. */
import { companyTypes } from '@/lib/signal/vocabulary';
import type { FormField } from '../form-field';

export default [{ param: 'any', label: 'Any of', kind: 'choices', options: companyTypes }] satisfies readonly FormField[];
