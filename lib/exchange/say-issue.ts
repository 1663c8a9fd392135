/** Turns what a schema found wrong into one sentence for the person who wrote the file: where, what, how to mend. */
import type { z } from '@/lib/kernel/schema';
import { cut } from '@/lib/kernel/text';
import { pathOf } from './json-guard';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
};

/** What stands there, for a sentence: short texts and numbers as they are, everything else by its kind. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return cut(JSON.stringify(value) ?? String(value), 60);
}

/** The value at a path, and whether it is there at all. */
function lookUp(root: unknown, path: readonly PropertyKey[]): { there: boolean; value: unknown } {
  let value = root;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return { there: false, value: undefined };
    value = (value as Record<PropertyKey, unknown>)[part];
  }
  return { there: true, value };
}

function wish(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `write ${kinds[issue.expected] ?? 'a value'} there`;
  if (issue.code === 'invalid_value')
    return `use ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  const unit = (issue.code === 'too_small' || issue.code === 'too_big') && issue.origin === 'string' ? ' characters' : '';
  if (issue.code === 'too_small')
    return issue.origin === 'string' && issue.minimum === 1 ? 'give it a text' : `give at least ${issue.minimum}${unit}`;
  if (issue.code === 'too_big') return `give at most ${issue.maximum}${unit}`;
  return issue.message;
}

/** `icps[0].criteria[2].weight is 7: give at most 5` */
export function sayIssue(issue: z.core.$ZodIssue, root: unknown): string {
  const { there, value } = lookUp(root, issue.path);
  const where = pathOf(issue.path.map((part) => (typeof part === 'number' ? part : String(part)))) || 'the file';
  return `${where} is ${there ? describeValue(value) : 'missing'}: ${wish(issue)}`;
}
