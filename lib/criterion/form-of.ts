/**
 * The fields from which the editor draws a criterion's settings: a file under `forms/` for each kind, found by folder scan.
 * Only the workspace edits criteria, and the worker, whose script is read anew at every press, does without them.
 */
import type { FormField } from './form-field';

const files = import.meta.glob<readonly FormField[]>('./forms/*.ts', { eager: true, import: 'default' });

/** Empty for a kind that this version does not know. */
export const formOf = (kind: string): readonly FormField[] => files[`./forms/${kind}.ts`] ?? [];
