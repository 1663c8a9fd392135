/** What the kinds of page are called. */
import type { PageKind } from '@/lib/page/page-kind';

export const kindWords: Record<PageKind, string> = {
  'linkedin/person': 'LinkedIn profile',
  'linkedin/company': 'LinkedIn company page',
  'linkedin/people-search': 'LinkedIn people search',
  'linkedin/company-search': 'LinkedIn company search',
  'linkedin/job': 'LinkedIn job',
  'sales-navigator/lead': 'Sales Navigator lead',
  'sales-navigator/account': 'Sales Navigator account',
  'sales-navigator/search': 'Sales Navigator search',
  'sales-navigator/list': 'Sales Navigator list',
  website: 'Company website',
};
