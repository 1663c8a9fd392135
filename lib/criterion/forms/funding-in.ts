/** The fields of `funding-in`. */
import { fundingStages } from '@/lib/signal/vocabulary';
import type { FormField } from '../form-field';

export default [{ param: 'any', label: 'Any of', kind: 'choices', options: fundingStages }] satisfies readonly FormField[];
