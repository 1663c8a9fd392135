/**
 * One product, one name. People write "AWS" and fingerprints say "Amazon Web Services"; a product line ("Salesforce
 * Marketing Cloud") answers to its maker's name, never the other way round.
 */
import { fold } from '@/lib/kernel/text';
import type { Technology } from '@/lib/signal/vocabulary';

/** Short names in daily use and the names they stand for, both folded. */
const spoken: Readonly<Record<string, string>> = {
  aws: 'amazon web services',
  azure: 'microsoft azure',
  d365: 'microsoft dynamics 365',
  dynamics: 'microsoft dynamics 365',
  'dynamics 365': 'microsoft dynamics 365',
  ga: 'google analytics',
  ga4: 'google analytics',
  gcp: 'google cloud',
  'google cloud platform': 'google cloud',
  gtm: 'google tag manager',
  'g suite': 'google workspace',
  k8s: 'kubernetes',
  m365: 'microsoft 365',
  'ms teams': 'microsoft teams',
  'office 365': 'microsoft 365',
  sfdc: 'salesforce',
  'salesforce crm': 'salesforce',
  sfmc: 'salesforce marketing cloud',
  'monday.com': 'monday',
};

const plain = (name: string): string => {
  const folded = fold(name);
  return (Object.hasOwn(spoken, folded) ? spoken[folded] : undefined) ?? folded;
};

/** Prepared once per criterion: whether a technology is the wanted product, one of its line, or of the wanted category. */
export function technologyMatcher(wanted: string): (technology: Technology) => boolean {
  const name = plain(wanted);
  return (technology) => {
    const seen = plain(technology.name);
    return seen === name || seen.startsWith(`${name} `) || fold(technology.category) === name;
  };
}
