/** The fields of `question`. */
import type { FormField } from '../form-field';

export default [
  { param: 'ask', label: 'Question', kind: 'text', hint: 'As you would ask it on the phone; yes should be good news' },
] satisfies readonly FormField[];
