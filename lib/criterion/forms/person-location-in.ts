/** The fields of `person-location-in`. */
import type { FormField } from '../form-field';

export default [{ param: 'any', label: 'Any of', example: 'United Kingdom, DACH, Netherlands', kind: 'places' }] satisfies readonly FormField[];
