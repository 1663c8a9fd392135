/**
 * The closed list of things that Fitglass may know. A key that is not here cannot be read, stored, judged or
 * shown; adding one is a decision about people and needs a reason (privacy law test). A scalar key may repeat in
 * a reading, once per distinct value, best first: a repeat is a conflict. A list key appears once, with an array.
 */
export const companyTypes = [
  'public',
  'private',
  'nonprofit',
  'government',
  'educational',
  'partnership',
  'self-employed',
  'sole-proprietorship',
] as const;
export type CompanyType = (typeof companyTypes)[number];

export const businessModels = ['b2b', 'b2c', 'b2b2c', 'saas', 'e-commerce', 'marketplace', 'services', 'agency', 'hardware', 'nonprofit'] as const;
export type BusinessModel = (typeof businessModels)[number];

export const fundingStages = [
  'bootstrapped',
  'pre-seed',
  'seed',
  'series-a',
  'series-b',
  'series-c',
  'series-d',
  'series-e',
  'series-f',
  'series-g',
  'series-h',
  'growth',
  'private-equity',
  'debt',
  'grant',
  'acquired',
  'public',
] as const;
export type FundingStage = (typeof fundingStages)[number];

/** Closed on both sides unless `max` is null ("10,001+"); a counted number has min = max. */
export interface Interval {
  min: number;
  max: number | null;
}
/** Money per year or month in an ISO 4217 currency. */
export interface Revenue extends Interval {
  currency: string;
  period: 'year' | 'month';
}
export interface Money {
  amount: number;
  currency: string;
}
/** `country` is ISO 3166-1 alpha-2. `text` is what the page said. */
export interface Place {
  text: string;
  city?: string;
  region?: string;
  country?: string;
}
/** `id` is LinkedIn's V2 industry code; null until interpreted or when the text names none. */
export interface Industry {
  text: string;
  id: number | null;
}
export interface Funding {
  status?: string;
  stage?: FundingStage;
  total?: Money;
  last?: string;
  rounds?: number;
}
export interface Technology {
  name: string;
  category: string;
}
export interface Hiring {
  openRoles?: number;
  functions?: string[];
  titles?: string[];
}
export interface Growth {
  percent: number;
  months: number;
}
export interface Contact {
  emails: string[];
  phones: string[];
}
/** Dates are `YYYY` or `YYYY-MM`; `to` null means "until today". */
export interface Role {
  title: string;
  company: string;
  companyUrl?: string;
  from: string | null;
  to: string | null;
}

export interface CompanyValues {
  'company.name': string;
  'company.linkedinUrl': string;
  'company.website': string;
  'company.industry': Industry;
  'company.employees': Interval;
  'company.employeesOnLinkedIn': number;
  'company.headquarters': Place;
  'company.locations': Place[];
  'company.founded': number;
  'company.type': CompanyType;
  'company.specialties': string[];
  'company.followers': number;
  'company.funding': Funding;
  'company.revenue': Revenue;
  'company.businessModel': BusinessModel[];
  'company.technologies': Technology[];
  'company.hiring': Hiring;
  'company.growth': Growth;
  'company.languages': string[];
  'company.regulated': string[];
  'company.socials': string[];
  'company.contact': Contact;
  'company.customers': string[];
  'company.partners': string[];
  'company.competitors': string[];
  'company.cues': string[];
}

export interface PersonValues {
  'person.name': string;
  'person.headline': string;
  'person.title': string;
  'person.linkedinUrl': string;
  'person.seniority': string;
  'person.functions': string[];
  'person.company': string;
  'person.companyUrl': string;
  'person.location': Place;
  'person.roleStarted': string;
  'person.companyStarted': string;
  'person.experience': Role[];
  'person.skills': string[];
  'person.languages': string[];
  'person.followers': number;
  'person.interests': string[];
  'person.cues': string[];
}

export interface SignalValues extends CompanyValues, PersonValues {}
export type CompanyKey = keyof CompanyValues;
export type PersonKey = keyof PersonValues;
export type SignalKey = keyof SignalValues;

/** The shape of each key's value; `list` keys appear once per reading. */
export const vocabulary: Readonly<Record<SignalKey, 'text' | 'url' | 'number' | 'date' | 'slug' | 'record' | 'list'>> = {
  'company.name': 'text',
  'company.linkedinUrl': 'url',
  'company.website': 'url',
  'company.industry': 'record',
  'company.employees': 'record',
  'company.employeesOnLinkedIn': 'number',
  'company.headquarters': 'record',
  'company.locations': 'list',
  'company.founded': 'number',
  'company.type': 'slug',
  'company.specialties': 'list',
  'company.followers': 'number',
  'company.funding': 'record',
  'company.revenue': 'record',
  'company.businessModel': 'list',
  'company.technologies': 'list',
  'company.hiring': 'record',
  'company.growth': 'record',
  'company.languages': 'list',
  'company.regulated': 'list',
  'company.socials': 'list',
  'company.contact': 'record',
  'company.customers': 'list',
  'company.partners': 'list',
  'company.competitors': 'list',
  'company.cues': 'list',
  'person.name': 'text',
  'person.headline': 'text',
  'person.title': 'text',
  'person.linkedinUrl': 'url',
  'person.seniority': 'slug',
  'person.functions': 'list',
  'person.company': 'text',
  'person.companyUrl': 'url',
  'person.location': 'record',
  'person.roleStarted': 'date',
  'person.companyStarted': 'date',
  'person.experience': 'list',
  'person.skills': 'list',
  'person.languages': 'list',
  'person.followers': 'number',
  'person.interests': 'list',
  'person.cues': 'list',
};

export const signalKeys = Object.keys(vocabulary) as SignalKey[];
export const isListKey = (key: SignalKey): boolean => vocabulary[key] === 'list';
