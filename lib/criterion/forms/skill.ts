/** The fields of `skill`. */
import type { FormField } from '../form-field';

export default [{ param: 'any', label: 'Any of', kind: 'words' }] satisfies readonly FormField[];
