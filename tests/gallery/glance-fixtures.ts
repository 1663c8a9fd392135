/** Lights by their real rule; moments and traits as the rules would give them for the company of these fixtures. */
import type { LikelyPain } from '@/lib/pain/likely-pain';
import type { Moment } from '@/lib/pain/moments';
import type { AccountLook, Glance, PersonLook } from '@/lib/protocol/panel-view';
import { threeLights } from '@/lib/trait/three-lights';
import type { Trait, TraitId } from '@/lib/trait/trait';
import { company, quote } from './criterion-fixtures';

const moment: Moment = {
  kind: 'hiring',
  key: 'company.hiring',
  sentence: '6 open roles, among them “Revenue Operations Analyst”',
  date: '2026-11-21',
  days: 0,
  stale: false,
  worth: 0.6,
  evidence: quote('6 jobs: Revenue Operations Analyst, Site Reliability Engineer and four more', {
    section: 'Jobs',
    source: 'line',
    url: company.replace('about', 'jobs'),
  }),
};

const trait = (id: TraitId, name: string, value: number | null, because: string, evidence: Trait['evidence'] = []): Trait => ({
  id,
  name,
  value,
  known: value !== null,
  from: value === null ? null : 'page',
  because,
  evidence,
});

const traits: Trait[] = [
  trait('purchase-readiness', 'Purchase readiness', 0.36, moment.sentence, [moment.evidence]),
  trait('value-alignment', 'Value alignment', null, 'No likely pain and no goal that you serve was seen'),
  trait('budget-fit', 'Budget fit', 0.86, '201–500 employees; Series A', [quote('201-500 employees')]),
  trait('expertise', 'Expertise', 0.5, 'Uses Salesforce; title is Head of Revenue Operations'),
  trait('profitability', 'Profitability', null, 'No page proves it; rate it when you know'),
  trait('growth-potential', 'Growth potential', 0.6, moment.sentence, [moment.evidence]),
  trait('networked', 'Networked', null, 'Followers are not known'),
];

interface Parts {
  account: AccountLook | null;
  person: PersonLook | null;
  pains: LikelyPain[];
}

/** Nothing happens where nobody was read. */
export function glanceOf({ account, person, pains }: Parts): Glance {
  const whyNow = account && person ? moment : null;
  return {
    lights: threeLights({
      companyVerdicts: account?.verdicts ?? [],
      pains,
      readiness: whyNow ? { value: 0.36, from: 'page', moments: [whyNow] } : { value: null, from: null, moments: [] },
    }),
    traits: whyNow ? traits : traits.map((each) => ({ ...each, value: null, known: false, from: null, evidence: [] })),
    whyNow,
  };
}
