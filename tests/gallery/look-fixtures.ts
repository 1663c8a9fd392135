/** Parts of a look, each with sensible values that a state may replace. */

import type { AccountLook, Look, PersonLook } from '@/lib/protocol/panel-view';
import type { CompanyVerdict, PersonVerdict } from '@/lib/verdict/verdict';
import { company, companyCriteria, personCriteria, profile, quote, website } from './criterion-fixtures';

export const now = new Date('2026-11-21T14:05:00');
export function companyVerdict(over: Partial<CompanyVerdict> = {}): CompanyVerdict {
  return {
    icp: {
      id: 'energy',
      name: 'Nordic software for energy companies',
      grade: { letter: 'B', missing: ['an exclusion', 'evidence for two criteria'] },
      negative: false,
    },
    band: 'strong',
    score: 82,
    low: 67,
    high: 85,
    coverage: 0.82,
    ruledOutBy: [],
    criteria: companyCriteria,
    exclusions: [],
    unknowns: [
      {
        criterion: 'technology-3',
        wanted: 'Uses HubSpot or Salesforce',
        points: 11,
        openNext: website,
        question: 'Which CRM does your sales team live in today?',
      },
      { criterion: 'funding-in-7', wanted: 'Series A or B', points: 7, openNext: null, question: 'Who has invested in you so far?' },
    ],
    conflicts: [
      {
        key: 'company.employees',
        values: [
          { value: { min: 201, max: 500 }, evidence: [quote('201-500 employees')] },
          {
            value: { min: 612, max: 612 },
            evidence: [quote('612 associated members', { section: 'People', url: company.replace('about', 'people') })],
          },
        ],
      },
    ],
    next: {
      do: 'open',
      why: 'Not known yet: Uses HubSpot or Salesforce. The answer decides between a strong fit and a possible fit',
      url: website,
      question: 'Which CRM does your sales team live in today?',
    },
    ...over,
  };
}

export function ruledOutVerdict(): CompanyVerdict {
  return companyVerdict({
    band: 'ruled-out',
    score: 74,
    low: 60,
    high: 81,
    ruledOutBy: ['Recruiting agencies leave within a year: we tried four and kept none.', '12 employees; you want 150–800'],
    exclusions: [
      {
        reason: 'Recruiting agencies leave within a year: we tried four and kept none.',
        strength: 'hard',
        evidence: [quote('We place senior engineers with the companies that shape tomorrow’s grid.', { section: 'About', source: 'line' })],
      },
      { reason: 'Its buying runs through a framework contract', strength: 'soft', evidence: [] },
    ],
    conflicts: [],
    next: { do: 'rule-out', why: 'Your own exclusion applies. Rule it out, so that the next visit says so at once.' },
  });
}

export function personVerdict(over: Partial<PersonVerdict> = {}): PersonVerdict {
  return {
    persona: { id: 'ops', name: 'Operations lead who inherits the mess', grade: { letter: 'A', missing: [] }, negative: false },
    band: 'possible',
    score: 68,
    low: 59,
    high: 73,
    coverage: 0.88,
    ruledOutBy: [],
    criteria: personCriteria,
    exclusions: [],
    unknowns: [
      { criterion: 'skill-4', wanted: 'Knows forecasting', points: 9, openNext: `${profile}details/skills/`, question: 'Who owns the forecast?' },
    ],
    conflicts: [],
    next: { do: 'save', why: 'Looks like a possible fit for “Operations lead who inherits the mess”; keep it' },
    ...over,
  };
}

export function accountLook(over: Partial<AccountLook> = {}): AccountLook {
  return {
    account: {
      about: 'account',
      id: 'linkedin:halden-grid-example',
      aliases: ['linkedin:halden-grid-example', 'domain:halden-grid.example'],
      known: {
        'company.name': [{ value: 'Halden Grid', confidence: 0.9, evidence: [quote('Halden Grid')] }],
        'company.industry': [{ value: { text: 'Software Development', id: 4 }, confidence: 0.9, evidence: [quote('Software Development')] }],
        'company.employees': [{ value: { min: 201, max: 500 }, confidence: 0.9, evidence: [quote('201-500 employees')] }],
        'company.headquarters': [{ value: { text: 'Bergen, Norway', country: 'NO' }, confidence: 0.9, evidence: [quote('Bergen, Vestland')] }],
      },
      gaps: [],
      newest: '2026-11-21T14:05:00',
      oldest: '2026-11-20T09:12:00',
    },
    verdicts: [
      companyVerdict(),
      companyVerdict({
        icp: { id: 'mid', name: 'Mid-size logistics', grade: { letter: 'C', missing: ['an exclusion'] }, negative: false },
        band: 'possible',
        score: 58,
        low: 44,
        high: 70,
        conflicts: [],
      }),
      companyVerdict({
        icp: { id: 'public', name: 'Public utilities', grade: { letter: 'A', missing: [] }, negative: false },
        band: 'ruled-out',
        score: 20,
        low: 20,
        high: 30,
        conflicts: [],
      }),
    ],
    ruledOut: null,
    saved: false,
    own: [],
    notes: null,
    age: null,
    ...over,
  };
}

export function personLook(over: Partial<PersonLook> = {}): PersonLook {
  return {
    person: {
      about: 'person',
      id: 'linkedin:ingrid-solberg-example',
      aliases: ['linkedin:ingrid-solberg-example'],
      known: {
        'person.name': [{ value: 'Ingrid Solberg', confidence: 0.9, evidence: [] }],
        'person.title': [{ value: 'Head of Revenue Operations', confidence: 0.9, evidence: [] }],
        'person.company': [{ value: 'Halden Grid', confidence: 0.9, evidence: [] }],
        'person.companyUrl': [{ value: 'https://www.linkedin.com/company/halden-grid-example/', confidence: 0.9, evidence: [] }],
      },
      gaps: [],
      newest: '2026-11-21T14:05:00',
      oldest: '2026-11-21T14:05:00',
    },
    verdicts: [personVerdict()],
    ruledOut: null,
    saved: false,
    own: [],
    notes: null,
    age: null,
    ...over,
  };
}

/** As the worker gives them, for the kinds in these fixtures. */
const typable: Look['typable'] = {
  'industry-in': ['company.industry'],
  'employees-between': ['company.employees', 'company.employeesOnLinkedIn'],
  'location-in': ['company.headquarters', 'company.locations'],
  'funding-in': ['company.funding', 'company.type'],
  technology: ['company.technologies'],
  'seniority-in': ['person.seniority', 'person.title', 'person.headline'],
  'function-in': ['person.functions', 'person.title', 'person.headline'],
  skill: ['person.skills'],
  any: ['company.industry', 'company.employees', 'company.headquarters', 'company.founded', 'person.title', 'person.seniority', 'person.skills'],
};

export function lookAt(over: Partial<Look>): Look {
  return {
    tabId: 1,
    url: profile,
    kind: 'linkedin/person',
    readAt: '2026-11-21T14:04:00',
    account: null,
    person: null,
    pains: [],
    rows: [],
    lists: [],
    gaps: [
      { key: 'person.skills', state: 'not-loaded', openNext: `${profile}details/skills/` },
      { key: 'person.languages', state: 'not-loaded', openNext: null },
      { key: 'person.interests', state: 'hidden', openNext: null },
      { key: 'person.followers', state: 'absent', openNext: null },
    ],
    problems: [{ code: 'source-failed', say: 'A way of finding something on this page did not work; others were tried.', key: 'person.experience' }],
    typable,
    ...over,
  };
}
