/** LinkedIn's job functions by their names; a slug that is none stays as it is. */
import { functionLabels, isJobFunction } from '@/lib/language/titles/functions';

export const functionName = (slug: string): string => (isJobFunction(slug) ? functionLabels[slug] : slug);
