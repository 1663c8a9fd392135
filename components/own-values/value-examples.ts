/** How a value of each key may be written: shown under the field, and again when the words were not understood. */
import type { SignalKey } from '@/lib/signal/vocabulary';

const words = 'Words, with commas between them';
const city = 'City, country: Graz, Austria';
const moment = 'Month and year: Mar 2022';

const examples: { readonly [Key in SignalKey]?: string } = {
  'company.industry': 'As LinkedIn names it: Software Development',
  'company.employees': '120, or 51-200, or 10,001+',
  'company.employeesOnLinkedIn': 'A number: 612',
  'company.headquarters': city,
  'company.locations': 'Graz, Austria; Lyon, France',
  'company.founded': 'A year: 2012',
  'company.type': 'Private, public, nonprofit, government …',
  'company.funding': 'Series A, or Series B, $20M',
  'company.revenue': '€5M-€10M, or $2M per month',
  'company.businessModel': 'B2B, SaaS, services, agency, e-commerce …',
  'company.technologies': 'HubSpot, Salesforce',
  'company.hiring': 'Sales, Backend Developer; or 5 open roles',
  'company.growth': '20 % in 12 months',
  'person.title': 'Head of Marketing',
  'person.headline': 'The line under the name',
  'person.seniority': 'Director, head, vp, manager …',
  'person.functions': 'Marketing, Sales',
  'person.company': 'The company’s name',
  'person.location': city,
  'person.roleStarted': moment,
  'person.companyStarted': moment,
};

export const exampleOf = (key: SignalKey): string => examples[key] ?? words;
