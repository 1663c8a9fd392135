/** The kinds of page that Fitglass tells apart (design §2). A kind may have several readers. */
export const pageKinds = [
  'linkedin/person',
  'linkedin/company',
  'linkedin/people-search',
  'linkedin/company-search',
  'linkedin/job',
  'sales-navigator/lead',
  'sales-navigator/account',
  'sales-navigator/search',
  'sales-navigator/list',
  'website',
] as const;
export type PageKind = (typeof pageKinds)[number];
