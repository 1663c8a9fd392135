/** Every key that a page of a company's website may show. Home, about and contact pages show the same facts in other places. */
import type { Fields } from '../../../reader';
import type { WebsiteSubject } from '../subject';
import { businessModel } from './business-model';
import { type } from './company-type';
import { contact } from './contact';
import { cues } from './cues';
import { employees } from './employees';
import { founded } from './founded';
import { industry } from './industry';
import { languages } from './languages';
import { linkedinUrl, socials, website } from './links';
import { headquarters, locations } from './locations';
import { name } from './name';
import { regulated } from './regulated';
import { specialties } from './specialties';

export const websiteFields: Fields<WebsiteSubject> = {
  'company.name': name,
  'company.website': website,
  'company.linkedinUrl': linkedinUrl,
  'company.industry': industry,
  'company.employees': employees,
  'company.headquarters': headquarters,
  'company.locations': locations,
  'company.founded': founded,
  'company.type': type,
  'company.specialties': specialties,
  'company.businessModel': businessModel,
  'company.languages': languages,
  'company.regulated': regulated,
  'company.socials': socials,
  'company.contact': contact,
  'company.cues': cues,
};
