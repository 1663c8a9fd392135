/** The fields of `hiring-for`. */
import { jobFunctions } from '@/lib/language/titles/functions';
import type { FormField } from '../form-field';

export default [
  { param: 'functions', label: 'In any of', kind: 'functions', options: jobFunctions },
  { param: 'min', label: 'At least (roles)', kind: 'number' },
] satisfies readonly FormField[];
