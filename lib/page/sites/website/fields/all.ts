/** Every key that a page of a company's website may show. Home, about and contact pages show the same facts in other places. */
import type { Fields, Source } from '../../../reader';
import { isArticle } from '../json-ld-types';
import type { WebsiteSubject } from '../subject';
import { businessModel } from './business-model';
import { type } from './company-type';
import { competitors } from './competitors';
import { contact } from './contact';
import { cues } from './cues';
import { customers } from './customers';
import { employees } from './employees';
import { founded } from './founded';
import { hiring } from './hiring';
import { industry } from './industry';
import { languages } from './languages';
import { linkedinUrl, socials, website } from './links';
import { headquarters, locations } from './locations';
import { markets } from './markets';
import { name } from './name';
import { partners } from './partners';
import { regulated } from './regulated';
import { revenue } from './revenue';
import { specialties } from './specialties';
import { statedEmployees, statedFounding, statedRevenue, tiledEmployees } from './stated-facts';
import { toldFounding } from './told-founding';

/** What every page of a site says in its frame, whatever it is about. */
export const siteFields: Fields<WebsiteSubject> = {
  'company.name': name,
  'company.website': website,
  'company.linkedinUrl': linkedinUrl,
  'company.languages': languages,
  'company.socials': socials,
};

/** What a page says of itself counts for the company, unless the page is an article: that is about anything. */
const unlessArticle = <Value>(sources: Source<Value, WebsiteSubject>[]): Source<Value, WebsiteSubject>[] =>
  sources.map((source) => (page, subject) => (isArticle(page) ? [] : source(page, subject)));

export const websiteFields: Fields<WebsiteSubject> = {
  ...siteFields,
  'company.industry': industry,
  'company.employees': unlessArticle([...employees, statedEmployees, tiledEmployees]),
  'company.headquarters': headquarters,
  'company.locations': locations,
  'company.founded': unlessArticle([...founded, statedFounding, toldFounding]),
  'company.type': unlessArticle(type),
  'company.specialties': unlessArticle(specialties),
  'company.revenue': unlessArticle([statedRevenue, ...revenue]),
  'company.businessModel': unlessArticle(businessModel),
  'company.hiring': unlessArticle(hiring),
  'company.regulated': unlessArticle(regulated),
  'company.contact': contact,
  'company.customers': unlessArticle(customers),
  'company.partners': unlessArticle(partners),
  'company.competitors': unlessArticle(competitors),
  'company.cues': unlessArticle([...cues, markets]),
};
