/** Job functions by name or by a title: "sales", "Customer Success", "Backend Developer". */
import { functionLabels, type JobFunction, jobFunctions } from '@/lib/language/titles/functions';
import { parseTitle } from '@/lib/language/titles/parse-title';
import { slugOf } from './entry-words';

const everyday: Readonly<Record<string, JobFunction>> = {
  it: 'information-technology',
  hr: 'human-resources',
  people: 'human-resources',
  'customer-success': 'customer-success-and-support',
  'customer-support': 'customer-success-and-support',
  support: 'customer-success-and-support',
  product: 'product-management',
  procurement: 'purchasing',
  pr: 'media-and-communication',
  communications: 'media-and-communication',
  design: 'arts-and-design',
  revops: 'operations',
  qa: 'quality-assurance',
};

/** The function that these words name, without looking into titles. */
export function functionNamed(text: string): JobFunction | null {
  const slug = slugOf(text.replace(/\s+(?:team|teams|department|departments|roles?|people|positions?|jobs?)$/i, ''));
  return (
    jobFunctions.find((each) => each === slug || slugOf(functionLabels[each]) === slug) ?? (Object.hasOwn(everyday, slug) ? everyday[slug]! : null)
  );
}

/** The function of a name or a title; null when it has none, or several. */
export function functionOf(text: string): JobFunction | null {
  const named = functionNamed(text);
  if (named) return named;
  const { functions } = parseTitle(text);
  return functions.length === 1 ? functions[0]! : null;
}
