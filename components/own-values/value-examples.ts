/** How a value of each key may be written: shown under the field, and again when the words were not understood. */
import type { SignalKey } from '@/lib/signal/vocabulary';
import { inWords } from './in-words';
import type en from './words/en';

const examples: { readonly [Key in SignalKey]?: keyof (typeof en)['examples'] } = {
  'company.industry': 'industry',
  'company.employees': 'employees',
  'company.employeesOnLinkedIn': 'number',
  'company.headquarters': 'city',
  'company.locations': 'locations',
  'company.founded': 'year',
  'company.type': 'type',
  'company.funding': 'funding',
  'company.revenue': 'revenue',
  'company.businessModel': 'businessModel',
  'company.hiring': 'hiring',
  'company.growth': 'growth',
  'company.technologies': 'technologies',
  'person.title': 'title',
  'person.functions': 'functions',
  'person.headline': 'headline',
  'person.seniority': 'seniority',
  'person.company': 'company',
  'person.location': 'city',
  'person.roleStarted': 'moment',
  'person.companyStarted': 'moment',
};

export const exampleOf = (key: SignalKey): string => inWords().examples[examples[key] ?? 'words'];
