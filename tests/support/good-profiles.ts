/** An ICP and a persona in which no lint finds anything, and what belongs to them: the ground on which bad ones are made. */
import type { EvidenceNote } from '@/lib/icp/evidence-note';
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import type { Checked, History, QualityRecords } from '@/lib/quality/lint';
import type { MatchRate } from '@/lib/quality/match-rate';

export const now = new Date('2026-11-28T12:00:00Z');
export const history: History = { first: '2026-10-01', last: '2026-11-01' };

const note = (id: string, kind: EvidenceNote['kind']): EvidenceNote => ({
  id,
  kind,
  source: 'Call notes',
  date: '2026-10-20',
  note: 'Said so',
  stands: 'supports',
});

const criterion = (id: string, kind: string, params: unknown, rest: Partial<Criterion> = {}): Criterion => ({
  id,
  kind,
  params,
  mode: 'score',
  weight: 3,
  because: 'Our rota planner is priced per head.',
  evidence: [note(`${id}-1`, 'customer-interview'), note(`${id}-2`, 'test')],
  ...rest,
});

export const goodIcp: Icp = {
  id: 'i',
  name: 'Clinics with shifts',
  segment: 's',
  status: 'tested',
  criteria: [
    criterion('size', 'employees-between', { min: 50, max: 250 }, { mode: 'must', weight: 5 }),
    criterion('tools', 'technology', { any: ['Personio'] }),
    criterion('words', 'cue', { any: ['shift planning'] }),
    criterion('hires', 'hiring-for', { functions: ['human-resources'] }),
    criterion('tiny', 'employees-between', { max: 15, tolerance: 1 }, { mode: 'exclude', weight: 5, reason: 'Too small to benefit.' }),
  ],
  pains: ['overtime'],
  sharedOn: '2026-11-02',
};

export const goodPersona: Persona = {
  id: 'p',
  name: 'Rota Rita',
  quote: 'I learn on Monday who is missing on Tuesday.',
  icps: ['i'],
  role: 'Decision-maker',
  criteria: [criterion('work', 'person-cue', { any: ['rota'] }), criterion('level', 'seniority-in', { any: ['head'] })],
  pains: ['overtime'],
};

export const records: QualityRecords = {
  segments: [{ id: 's', name: 'Clinics', market: 'Health', audience: 'Clinics' }],
  icps: [goodIcp],
  personas: [goodPersona, { ...goodPersona, id: 'p2', name: 'Finance Fred' }],
  pains: [{ id: 'overtime', name: 'Overtime', challenge: 'Nobody sees it coming', urgency: 'Winter', cues: ['overtime'] }],
  proofs: [],
  products: [
    {
      id: 'x',
      name: 'Rota',
      features: [],
      useCases: [],
      advantages: ['priced per head'],
      pricing: '',
      competitors: [{ id: 'c', name: 'Dienst', targets: 'Hospitals', gap: 'Small clinics' }],
    },
  ],
};

export const checkedIcp = (over: Partial<Icp> = {}, around: Partial<Checked<Icp>> = {}): Checked<Icp> => ({
  record: { ...goodIcp, ...over },
  records,
  history,
  rate: null,
  now,
  ...around,
});

export const checkedPersona = (over: Partial<Persona> = {}, around: Partial<Checked<Persona>> = {}): Checked<Persona> => ({
  record: { ...goodPersona, ...over },
  records,
  history,
  rate: null,
  now,
  ...around,
});

/** @param share of 20 judged accounts that match. */
export const rate = (share: number, without: MatchRate['without'] = []): MatchRate => ({ judged: 20, matching: Math.round(20 * share), without });

export { criterion as criterionOf };
