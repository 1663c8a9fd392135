import { describe, expect, it } from 'vitest';
import { copyOfPersona, newPersona } from '@/lib/persona/new-persona';
import type { Persona } from '@/lib/persona/persona';
import { twinCheck } from './twin-check';

const mia: Persona = {
  ...newPersona('mia', ['shops']),
  name: 'Mia',
  quote: 'Show me.',
  criteria: [{ id: 'a', kind: 'function-in', params: { any: ['marketing'] }, mode: 'must', weight: 5, because: 'Her team.' }],
  document: [{ category: 'Demographic information', characteristic: 'Age', description: '30–35' }],
  mind: { do: 'Builds every report by hand' },
  pains: ['tools-apart'],
};

describe('the twin check', () => {
  it('finds a copy, whatever its name and its reasons say', () => {
    const copy = {
      ...copyOfPersona(mia, 'copy'),
      quote: 'Else.',
      criteria: mia.criteria.map((each) => ({ ...each, id: 'b', because: 'Other words.' })),
    };
    expect(twinCheck(mia, copy)).toEqual({ verdict: 'duplicate', behaviour: [], criteria: [] });
    expect(twinCheck(mia, { ...copy, mind: { do: 'builds every report BY HAND ' } }).verdict).toBe('duplicate');
  });

  it('tells two apart who are the same on paper and do different things', () => {
    const other = { ...copyOfPersona(mia, 'other'), mind: { do: 'Buys every tool that promises automation' } };
    expect(twinCheck(mia, other)).toMatchObject({
      verdict: 'same-on-paper',
      behaviour: [{ what: 'what they do', first: 'Builds every report by hand', second: 'Buys every tool that promises automation' }],
    });
  });

  it('takes demographic notes for no difference in behaviour', () => {
    const older = {
      ...copyOfPersona(mia, 'older'),
      document: [{ category: 'Demographic information', characteristic: 'Age', description: '50–55' }],
    };
    expect(twinCheck(mia, older).verdict).toBe('duplicate');
  });

  it('says which criteria differ when behaviour does not', () => {
    const sales = { ...copyOfPersona(mia, 'sales'), criteria: [{ ...mia.criteria[0]!, params: { any: ['sales'] } }] };
    expect(twinCheck(mia, sales)).toMatchObject({ verdict: 'different', behaviour: [], criteria: [{ first: '{"any":["marketing"]}' }] });
  });
});
