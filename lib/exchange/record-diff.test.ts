import { describe, expect, it } from 'vitest';
import type { Criterion, Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { diffRecord } from './record-diff';

const size: Criterion = { id: 'size', kind: 'employees-between', params: { min: 50, max: 200 }, mode: 'must', weight: 5, because: 'per head' };
const tools: Criterion = { id: 'tools', kind: 'technology', params: { any: ['HubSpot'] }, mode: 'score', weight: 3, because: '' };
const icp: Icp = { id: 'i', name: 'Shops', segment: 's', status: 'hypothesis', criteria: [size, tools], pains: ['churn'] };

const said = (after: Icp, before: Icp = icp) => diffRecord('icp', before, after).map(({ say }) => say);

describe('the difference between two records', () => {
  it('of the same record is nothing, and emptiness is no change', () => {
    expect(said(icp)).toEqual([]);
    expect(said({ ...icp, evidence: [], why: '', document: [], review: {} })).toEqual([]);
    expect(said({ ...icp, criteria: [tools, size] })).toEqual([]);
  });

  it('is said with the label first and nothing twice', () => {
    const after = { ...icp, criteria: [{ ...size, params: { min: 50, max: 250 } }, tools] };
    expect(diffRecord('icp', icp, after)).toEqual([
      {
        path: 'criteria/size/params',
        label: 'Employees',
        before: { min: 50, max: 200 },
        after: { min: 50, max: 250 },
        say: 'Employees: 50–200 became 50–250',
      },
    ]);
  });

  it('names settings that the sentence of the criterion leaves out', () => {
    expect(said({ ...icp, criteria: [{ ...size, params: { min: 50, max: 200, tolerance: 1 } }, tools] })).toEqual([
      'Employees: tolerance nothing became 1',
    ]);
  });

  it('tells added, removed and replaced criteria apart', () => {
    const place: Criterion = { ...tools, id: 'place', kind: 'location-in', params: { any: ['Germany'], of: 'headquarters' } };
    expect(said({ ...icp, criteria: [size, place] })).toEqual([
      'Technology removed: uses HubSpot (counts)',
      'Location added: headquarters in Germany (counts)',
    ]);
    expect(said({ ...icp, criteria: [size, { ...place, id: 'tools' }] })).toEqual(['uses HubSpot (counts) became headquarters in Germany (counts)']);
  });

  it('says mode, weight, reasons and evidence of a criterion', () => {
    const after: Criterion = {
      ...tools,
      mode: 'exclude',
      strength: 'soft',
      weight: 4,
      because: 'we plug in',
      evidence: [{ id: 'e', kind: 'survey', source: '', date: '2026-01-01', note: '', stands: 'supports' }],
    };
    expect(said({ ...icp, criteria: [size, after] })).toEqual([
      'Technology, mode: score became exclude',
      'Technology, strength: soft was added',
      'Technology, weight: 3 became 4',
      'Technology, because: “we plug in” was added',
      'Technology, evidence: no notes became 1 note',
    ]);
  });

  it('keeps criteria of unknown kinds in words', () => {
    const moon: Criterion = { ...tools, kind: 'moon-phase', params: {} };
    expect(said({ ...icp, criteria: [size, moon] }, { ...icp, criteria: [size] })).toEqual([
      'Moon phase added: This version does not know the criterion kind “moon-phase” (counts)',
    ]);
    expect(said({ ...icp, criteria: [size, { ...moon, params: { phase: 'full' } }] }, { ...icp, criteria: [size, moon] })).toEqual([
      'Moon phase: phase nothing became “full”',
    ]);
  });

  it('names pains and segments where their names are known', () => {
    const names = (id: string) => ({ churn: 'Customers leave', late: 'Late deliveries', t: 'Teams' })[id];
    const changes = diffRecord('icp', icp, { ...icp, pains: ['late'], segment: 't' }, names);
    expect(changes.map(({ say }) => say)).toEqual([
      'Segment: “s” became “Teams”',
      'Pain removed: “Customers leave”',
      'Pain added: “Late deliveries”',
    ]);
    expect(changes.map(({ path }) => path)).toEqual(['segment', 'pains/churn', 'pains/late']);
  });

  it('compares lines of the document by where they stand', () => {
    const row = { category: 'Firmographics', characteristic: 'Company size', description: '50 people' };
    const before = { ...icp, document: [row] };
    expect(
      said(
        {
          ...icp,
          document: [
            { ...row, description: '60 people' },
            { ...row, characteristic: 'Ownership', description: 'LLC' },
          ],
        },
        before,
      ),
    ).toEqual(['Firmographics, Company size: “50 people” became “60 people”', 'Firmographics, Ownership added: “LLC”']);
    expect(said({ ...icp, document: [] }, before)).toEqual(['Firmographics, Company size removed: “50 people”']);
  });

  it('goes into the members of a persona', () => {
    const persona: Persona = { id: 'p', name: 'Molly', quote: 'q', icps: ['i'], role: 'user', criteria: [], pains: [] };
    const after: Persona = {
      ...persona,
      mind: { think: 'Not again' },
      tone: { formal: 4, technical: 3, serious: 3 },
      channels: ['email'],
      objections: [{ id: 'o', says: 'Too dear', reply: 'Per month' }],
    };
    expect(diffRecord('persona', persona, after).map(({ say }) => say)).toEqual([
      'What goes on: Thinks: “Not again” was added',
      'Tone: Formal: 4 was added',
      'Tone: Technical: 3 was added',
      'Tone: Serious: 3 was added',
      'Channel added: “email”',
      'Objection added: “Too dear”',
    ]);
    const replied = { ...after, objections: [{ id: 'o', says: 'Too dear', reply: 'Per year' }] };
    expect(diffRecord('persona', after, replied)).toMatchObject([
      { path: 'objections/o/reply', say: 'Objection “Too dear”: Reply: “Per month” became “Per year”' },
    ]);
  });

  it('says a whole record that is new or gone, and members of later versions', () => {
    expect(diffRecord('icp', null, icp).map(({ say }) => say)).toEqual(['ICP “Shops” is new']);
    expect(diffRecord('icp', icp, null).map(({ say }) => say)).toEqual(['ICP “Shops” is gone']);
    expect(said({ ...icp, ...{ futureMember: 'x' } })).toEqual(['“futureMember”: “x” was added']);
  });

  it('says a new order of words as an order', () => {
    expect(said({ ...icp, pains: ['b', 'a'] }, { ...icp, pains: ['a', 'b'] })).toEqual(['Pain: the order changed to “b”, “a”']);
  });
});
