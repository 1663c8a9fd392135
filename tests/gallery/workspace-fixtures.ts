/** The workspace, empty and filled, with invented profiles and records. */
import type { Profile, ProfileCriterion, Sample, WorkspaceView } from '@/components/workspace-port';

const criterion = (over: Partial<ProfileCriterion> & Pick<ProfileCriterion, 'id' | 'wanted'>): ProfileCriterion => ({
  mode: 'score',
  weight: 3,
  because: '',
  ...over,
});

export const samples: Sample[] = [
  {
    id: 'first',
    name: 'Analytics for online shops',
    about: 'An ideal company of 500 to 5,000 people that sells online, and the marketing director inside it.',
  },
  { id: 'second', name: 'Three people, three ways to buy', about: 'Personas who hold the same title and want different things.' },
  { id: 'third', name: 'Whom to leave alone', about: 'Negative profiles: agencies, the very small, and those who only compare prices.' },
];

const icp: Profile = {
  about: 'icp',
  id: 'energy',
  name: 'Nordic software for energy companies',
  context: 'Energy software',
  quote: null,
  status: 'tested',
  negative: false,
  grade: { letter: 'B', missing: ['evidence for two criteria', 'a review since May'] },
  pains: ['Handovers between sales and delivery', 'Forecasts nobody believes'],
  criteria: [
    criterion({ id: 'size', wanted: '150–800 employees', mode: 'must', weight: 5, because: 'Smaller teams have no handover to mend.' }),
    criterion({ id: 'industry', wanted: 'Software, within one step of the industry tree', weight: 4 }),
    criterion({ id: 'place', wanted: 'Headquarters in the Nordics', weight: 2, because: 'We install in person.' }),
    criterion({ id: 'tools', wanted: 'Uses HubSpot or Salesforce', weight: 3, because: 'Our connector reads both.' }),
    criterion({
      id: 'agency',
      wanted: 'Industry is staffing or recruiting',
      mode: 'exclude',
      strength: 'hard',
      reason: 'Recruiting agencies leave within a year: we tried four and kept none.',
    }),
    criterion({ id: 'tender', wanted: 'Says “framework contract”', mode: 'exclude', strength: 'soft', reason: 'Buying takes more than a year' }),
  ],
};

const persona: Profile = {
  about: 'persona',
  id: 'ops',
  name: 'Operations lead who inherits the mess',
  context: 'Decides together with the head of sales',
  quote: 'I am the one who explains in March why January was wrong.',
  status: null,
  negative: false,
  grade: { letter: 'A', missing: [] },
  pains: ['Forecasts nobody believes'],
  criteria: [
    criterion({ id: 'level', wanted: 'Head or director', mode: 'must', weight: 5 }),
    criterion({ id: 'function', wanted: 'Sales or operations', weight: 4 }),
    criterion({ id: 'new', wanted: 'At most six months in the role', weight: 3, because: 'New people still look at tools.' }),
  ],
};

const nothing = { companyPages: 0, recentPeople: 0, saved: 0, ruledOut: 0, ownValues: 0, notes: 2, oldest: null };

export const workspaceViews: Record<string, { view: WorkspaceView | null; hash: string }> = {
  'workspace-empty': { view: { icps: [], personas: [], counts: nothing, saved: [], ruledOut: [] }, hash: 'profiles' },
  'workspace-opening': { view: null, hash: 'profiles' },
};

const filled: WorkspaceView = {
  icps: [
    icp,
    {
      ...icp,
      id: 'avoid',
      name: 'Agencies and resellers',
      negative: true,
      context: 'Everywhere',
      status: 'current',
      grade: { letter: 'D', missing: ['a second criterion'] },
      criteria: icp.criteria.slice(0, 1),
      pains: [],
    },
  ],
  personas: [persona],
  counts: { companyPages: 41, recentPeople: 6, saved: 3, ruledOut: 2, ownValues: 2, notes: 2, oldest: '2026-10-24T08:00:00' },
  saved: [
    { about: 'account', id: 'a', name: 'Halden Grid', savedAt: '2026-11-02T08:00:00', expiresAt: '2027-11-02T08:00:00' },
    { about: 'person', id: 'b', name: 'Ingrid Solberg', savedAt: '2026-11-20T08:00:00', expiresAt: '2027-11-20T08:00:00' },
    { about: 'person', id: 'c', name: 'محمد عبد الرحمن', savedAt: '2026-11-21T08:00:00', expiresAt: '2027-11-21T08:00:00' },
  ],
  ruledOut: [
    { about: 'account', id: 'd', name: 'Brightwater Staffing', reason: 'Wrong industry', at: '2026-03-12T09:00:00' },
    { about: 'person', id: 'e', name: 'Tomas Lindqvist', reason: 'Has left the company', at: '2025-12-01T09:00:00' },
  ],
};

for (const screen of ['profiles', 'packs', 'data']) workspaceViews[`workspace-${screen}`] = { view: filled, hash: screen };
