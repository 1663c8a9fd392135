/** The fields of `hiring-for`. */
import { jobFunctions } from '@/lib/language/titles/functions';
import type { FormField } from '../form-field';

export default [
  {
    param: 'functions',
    label: 'In any of',
    example: 'Marketing, data: somebody is to do by hand what we do',
    kind: 'functions',
    options: jobFunctions,
  },
  { param: 'min', label: 'At least (roles)', example: '1', kind: 'number' },
] satisfies readonly FormField[];
