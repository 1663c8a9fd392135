/**
 * linkedin/job: one posting, alone or beside a list, signed in (SDUI, Ember) or public. It says what the company looks for and
 * with which tools it works; nothing of it is about a person.
 */
import { defineReader, type Page } from '@/lib/page/reader';
import type { Gap } from '@/lib/page/reading';
import type { SignalKey } from '@/lib/signal/vocabulary';
import { jobAddress, jobId } from './job/address';
import { fields } from './job/fields';
import { recognise, type Subject } from './job/recognise';

/** What the company's own page says and a posting seldom or never does. */
const onCompanyPage: readonly SignalKey[] = [
  'company.industry',
  'company.employees',
  'company.headquarters',
  'company.website',
  'company.founded',
  'company.type',
  'company.specialties',
];

function gaps(_page: Page, { company, posting }: Subject, found: ReadonlySet<SignalKey>): Gap[] {
  const missing: Gap[] = onCompanyPage
    .filter((key) => !found.has(key))
    .map((key) => ({ key, state: 'not-loaded', openNext: company === null ? null : `${company}about/` }));
  if (!found.has('company.cues'))
    missing.push({ key: 'company.cues', state: posting.description === null ? 'not-loaded' : 'absent', openNext: null });
  return missing;
}

export default defineReader<Subject>({
  id: 'linkedin/job',
  version: 2,
  kind: 'linkedin/job',
  priority: 0,
  urls: (url) => jobId(url) !== null,
  examples: [
    'https://www.linkedin.com/jobs/view/4000000001/',
    'https://www.linkedin.com/jobs/view/buyer-at-example-4000000001?trk=x',
    'https://de.linkedin.com/jobs/view/einkäufer-at-beispiel-4000000001',
    'https://www.linkedin.com/jobs/search/?currentJobId=4000000001&keywords=buyer',
    'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4000000001',
    'https://www.linkedin.com/jobs/search-results/?currentJobId=4000000001',
  ],
  notExamples: [
    'https://www.linkedin.com/jobs/',
    'https://www.linkedin.com/jobs/search/?keywords=buyer',
    'https://www.linkedin.com/jobs/view/',
    'https://www.linkedin.com/company/example/jobs/',
    'https://www.linkedin.com.example/jobs/view/4000000001/',
    'https://jobs.example.com/jobs/view/4000000001/',
  ],
  address: (url) => jobAddress(jobId(url) ?? ''),
  recognise,
  fields,
  gaps,
  lines: (_page, { posting }) => (posting.description === null ? [] : [posting.description]),
});
