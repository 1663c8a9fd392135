/** The fields of `person-location-in`. */
import type { FormField } from '../form-field';

export default [{ param: 'any', label: 'Any of', kind: 'places' }] satisfies readonly FormField[];
