/** What each criterion kind is called where a line has room for two words: in a list of changes, a finding, a table. */
import { capital } from '@/lib/kernel/capital';
import { slugWords } from './wording';

const names: Readonly<Record<string, string>> = {
  'industry-in': 'Industry',
  'employees-between': 'Employees',
  'revenue-between': 'Revenue',
  'location-in': 'Location',
  'age-between': 'Years in business',
  'company-type-in': 'Company type',
  'funding-in': 'Funding',
  technology: 'Technology',
  'business-model-in': 'Business model',
  'hiring-for': 'Hiring',
  'growth-at-least': 'Growth',
  cue: 'Own words',
  custom: 'Own attribute',
  question: 'Question',
  'seniority-in': 'Seniority',
  'function-in': 'Function',
  title: 'Title',
  'person-location-in': 'Place of work',
  'months-in-role': 'Time in the role',
  skill: 'Skills',
  'person-cue': 'Own words',
};

/** A kind that has no name here is called by its id in words: `moon-phase` → `Moon phase`. */
export function shortName(kind: string): string {
  if (Object.hasOwn(names, kind)) return names[kind]!;
  return capital(slugWords(kind));
}
