/** Judged criteria of the invented company and person, with the words that they rest on. */
import type { SourcedEvidence } from '@/lib/signal/evidence';
import { strongestFirst } from '@/lib/verdict/explain';
import type { JudgedCriterion } from '@/lib/verdict/verdict';

export const profile = 'https://www.linkedin.com/in/ingrid-solberg-example/';
export const company = 'https://www.linkedin.com/company/halden-grid-example/about/';
export const website = 'https://halden-grid.example/';

export function quote(text: string, over: Partial<SourcedEvidence> = {}): SourcedEvidence {
  return { quote: text, section: 'Overview', source: 'label', url: company, readAt: '2026-11-20T09:12:00', reader: 'linkedin/company@1', ...over };
}

type Row = [
  kind: string,
  mode: 'must' | 'score',
  weight: number,
  answer: JudgedCriterion['answer'],
  degree: number | null,
  because: string,
  wanted: string,
  evidence: SourcedEvidence[],
];

const toCriteria = (rows: readonly Row[]): JudgedCriterion[] =>
  strongestFirst(
    rows.map(([kind, mode, weight, answer, degree, because, wanted, evidence], at) => ({
      id: `${kind}-${at}`,
      kind,
      mode,
      weight,
      answer,
      degree,
      because,
      wanted,
      evidence,
    })),
  );

const companyRows: Row[] = [
  [
    'employees-between',
    'must',
    5,
    'met',
    1,
    '201–500 employees; you want 150–800',
    '150–800 employees',
    [quote('201-500 employees'), quote('A team of 340 in four offices', { url: website, section: 'About us', source: 'line' })],
  ],
  ['industry-in', 'score', 4, 'met', 1, 'Software development, which you look for', 'Software', [quote('Software Development')]],
  [
    'location-in',
    'score',
    3,
    'met',
    1,
    'Headquarters in Norway, inside the Nordics',
    'Headquarters in the Nordics',
    [quote('Headquarters\nBergen, Vestland')],
  ],
  ['technology', 'score', 3, 'unknown', null, 'Not known yet', 'Uses HubSpot or Salesforce', []],
  [
    'hiring-for',
    'score',
    4,
    'partly',
    0.5,
    'Two open sales roles; you want three or more',
    'Hires for sales, three roles or more',
    [quote('Account Executive, Nordics · Sales Development Representative', { section: 'Open positions', url: website, source: 'heading' })],
  ],
  [
    'cue',
    'score',
    3,
    'met',
    1,
    'Speaks of handovers between sales and delivery',
    'Speaks of handovers',
    [
      quote(
        'We grew from one product to four in two years, and the place where it hurt most was the handover: what sales had promised reached delivery in six different documents, none of them complete, and customers noticed before we did.',
        { section: 'How we work', url: website, source: 'line' },
      ),
    ],
  ],
  ['age-between', 'score', 2, 'not-met', 0, 'Founded in 2003; you want at most 15 years', 'At most 15 years old', [quote('Founded\n2003')]],
  ['funding-in', 'score', 2, 'unknown', null, 'Not known yet', 'Series A or B', []],
  [
    'business-model-in',
    'score',
    2,
    'met',
    1,
    'Sells software to other businesses',
    'B2B software',
    [quote('The planning platform for grid operators', { url: website, section: '', source: 'meta' })],
  ],
];

const personRows: Row[] = [
  [
    'seniority-in',
    'must',
    5,
    'met',
    1,
    'Head of a department; you want head or director',
    'Head or director',
    [quote('Head of Revenue Operations', { url: profile, section: '', source: 'heading', reader: 'linkedin/person@1' })],
  ],
  [
    'function-in',
    'score',
    4,
    'met',
    1,
    'Works in sales operations',
    'Sales or operations',
    [quote('Head of Revenue Operations', { url: profile, section: 'Experience', source: 'line', reader: 'linkedin/person@1' })],
  ],
  [
    'months-in-role',
    'score',
    3,
    'partly',
    0.5,
    'Seven months in the role; you want at most six',
    'At most six months in the role',
    [quote('May 2026 – Present · 7 mos', { url: profile, section: 'Experience', source: 'line', reader: 'linkedin/person@1' })],
  ],
  [
    'person-location-in',
    'score',
    2,
    'not-met',
    0,
    'Lives in Spain; you want the Nordics',
    'In the Nordics',
    [quote('Valencia, Spain', { url: profile, section: '', source: 'line', reader: 'linkedin/person@1' })],
  ],
  ['skill', 'score', 2, 'unknown', null, 'Not known yet', 'Knows forecasting', []],
];

export const companyCriteria = toCriteria(companyRows);
export const personCriteria = toCriteria(personRows);
