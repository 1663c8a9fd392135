/** Whose website this is: the host, and the name that the page gives itself. */

import type { Page } from '../../reader';
import { labelOf, siteOf } from './domain';
import { type CompanyName, companyNameOf } from './name/company-name';
import { domainKeys } from './name/domain-match';

export interface WebsiteSubject {
  /** Host as in the address bar. */
  host: string;
  /** `acme.com` for every host of one company. */
  site: string;
  /** The domain's word without hyphens, and without words like "get" and "hq" around it. */
  keys: string[];
  company: CompanyName | null;
}

export function subjectOf(page: Page): WebsiteSubject {
  const { host } = page.url;
  return { host, site: siteOf(host), keys: domainKeys(labelOf(host)), company: companyNameOf(page) };
}
