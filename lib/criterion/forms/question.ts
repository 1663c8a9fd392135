/** The fields of `question`. */
import type { FormField } from '../form-field';

export default [
  {
    param: 'ask',
    label: 'Question',
    example: 'Do shop, newsletter and support know the same customer by different numbers?',
    kind: 'text',
    hint: 'As you would ask it on the phone; yes should be good news',
  },
] satisfies readonly FormField[];
