/** The fields of `funding-in`. */
import { fundingStages } from '@/lib/signal/vocabulary';
import type { FormField } from '../form-field';

export default [
  {
    param: 'any',
    label: 'Any of',
    example: 'Series A, for a profile of young software companies. Shops of this size are rarely funded: left out there.',
    kind: 'choices',
    options: fundingStages,
  },
] satisfies readonly FormField[];
