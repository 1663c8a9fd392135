/** Kinds of evidence and what they add up to, as people say them. */
import type { EvidenceKind, Standing } from '@/lib/icp/evidence-note';

export const evidenceLabels: Readonly<Record<EvidenceKind, string>> = {
  'customer-interview': 'Interview with a customer',
  survey: 'Survey',
  'sales-team': 'Sales team',
  'customer-service': 'Customer service',
  'marketing-team': 'Marketing team',
  'own-records': 'Own records, CRM',
  'web-analytics': 'Web analytics',
  'social-analytics': 'Social analytics',
  'market-report': 'Market report',
  'page-read': 'Read on a page',
  test: 'A test',
  other: 'Something else',
};

export const standingWords: Readonly<Record<Standing, string>> = {
  untested: 'untested',
  supported: 'supported',
  contradicted: 'contradicted',
};
