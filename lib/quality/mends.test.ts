import { describe, expect, it } from 'vitest';
import type { Icp } from '@/lib/icp/icp';
import type { Persona } from '@/lib/persona/persona';
import { checkedIcp, checkedPersona, criterionOf, goodIcp, goodPersona, now, records } from '@/tests/support/good-profiles';
import type { Checked, Finding } from './lint';
import { findingsOfIcp, findingsOfPersona, findingsOfWorkspace, lints } from './lints';

const of = (id: string) => goodIcp.criteria.find((each) => each.id === id)!;
const [size, tools, words, hires, tiny] = goodIcp.criteria as [Icp['criteria'][0], ...Icp['criteria']] & Icp['criteria'][0][];
const age = criterionOf('age', 'age-between', { minYears: 3 });
const calm = { ...records, pains: [{ ...records.pains[0]!, urgency: '' }] };
const questions = (...at: number[]) => at.map((each) => ({ ...criterionOf(`q${each}`, 'question', { ask: `Number ${each}?` }), weight: each }));
const interview = { ...size!.evidence![0]!, id: 'heard', note: 'She said: “I plan the week on Sunday night.” Twice.' };

function mendIn<Subject>(lint: string, findings: readonly Finding<Subject>[]) {
  const mend = findings.find((finding) => finding.lint === lint && finding.mend)?.mend;
  if (!mend) throw new Error(`${lint} offers no mend`);
  return mend;
}

/** What the press makes of it, after a look that its finding is gone and that what was given is as it was. */
function mendedIcp(lint: string, over: Partial<Icp>, around: Partial<Checked<Icp>> = {}): { label: string; icp: Icp } {
  const checked = checkedIcp(over, around);
  const before = JSON.stringify(checked.record);
  const { key, mend } = findingsOfIcp(checked).find((finding) => finding.lint === lint && finding.mend)!;
  const icp = mend!.apply(checked.record);
  expect(findingsOfIcp({ ...checked, record: icp }).map((finding) => finding.key)).not.toContain(key);
  expect(JSON.stringify(checked.record)).toBe(before);
  return { label: mend!.label, icp };
}

function mendedPersona(lint: string, over: Partial<Persona>): { label: string; persona: Persona } {
  const checked = checkedPersona(over);
  const mend = mendIn(lint, findingsOfPersona(checked));
  const persona = mend.apply(checked.record);
  expect(findingsOfPersona({ ...checked, record: persona }).map((finding) => finding.lint)).not.toContain(lint);
  return { label: mend.label, persona };
}

describe('one press', () => {
  it('takes a contradicted criterion out and keeps its notes', () => {
    const against = { ...size!.evidence![0]!, stands: 'contradicts' as const };
    const { label, icp } = mendedIcp('contradicted-criteria', { criteria: [{ ...size!, evidence: [against] }, tools!, words!, hires!, tiny!] });
    expect(label).toBe('Take “50–250 employees” out and keep the notes');
    expect(icp.criteria.map(({ id }) => id)).toEqual(['tools', 'words', 'hires', 'tiny']);
    expect(icp.evidence).toEqual([{ ...against, id: 'size-size-1', note: '“50–250 employees”: Said so' }]);
  });

  it('takes out a criterion that cannot be read', () => {
    const { label, icp } = mendedIcp('unreadable-criteria', { criteria: [...goodIcp.criteria, { ...tools!, id: 'm', kind: 'moon-phase' }] });
    expect(label).toBe('Take Moon phase out');
    expect(icp.criteria).toEqual(goodIcp.criteria);
  });

  it('writes the only strength where no reason stands, and offers none where there are two', () => {
    const bare = { criteria: [{ ...size!, because: ' ' }, tools!, words!, tiny!] };
    const { label, icp } = mendedIcp('no-because', bare);
    expect(label).toBe('Write “priced per head”');
    expect(icp.criteria.map(({ because }) => because)).toEqual(['priced per head', tools!.because, words!.because, tiny!.because]);
    const two = { ...records, products: [{ ...records.products[0]!, advantages: ['priced per head', 'in your own words'] }] };
    const finding = findingsOfIcp(checkedIcp(bare, { records: two })).find(({ lint }) => lint === 'no-because');
    expect(finding?.mend).toBeUndefined();
  });

  it('gives what is beside size, place and industry more weight when that is enough', () => {
    const { label, icp } = mendedIcp('firmographics-only', { criteria: [size!, { ...age, weight: 5 }, { ...tools!, weight: 1 }, tiny!] });
    expect(label).toContain('weight 5');
    expect(icp.criteria.map(({ weight }) => weight)).toEqual([5, 5, 5, 5]);
  });

  it('asks for the words of a linked pain where only size, place and industry are asked for', () => {
    const { label, icp } = mendedIcp('firmographics-only', { criteria: [size!, age, tiny!] });
    expect(label).toBe('Ask for the words that give “Overtime” away');
    expect(icp.criteria.at(-1)).toMatchObject({ id: 'pain-words', kind: 'cue', params: { any: ['overtime'] }, mode: 'score', weight: 3 });
  });

  it('asks for the words of a linked pain where nothing tells who is ready', () => {
    const { icp } = mendedIcp('ready-to-engage', { criteria: [size!, tiny!] }, { records: calm });
    expect(icp.criteria.at(-1)?.params).toEqual({ any: ['overtime'] });
  });

  it('asks a person for the words of a linked pain beside title and rank', () => {
    const { persona } = mendedPersona('card-facts-only', { criteria: [goodPersona.criteria[1]!, criterionOf('t', 'title', { include: ['x'] })] });
    expect(persona.criteria.at(-1)).toMatchObject({ kind: 'person-cue', params: { any: ['overtime'] } });
  });

  it('asks for nothing twice: words that are asked for already are no mend', () => {
    const asked = criterionOf('o', 'person-cue', { any: ['overtime'] });
    const finding = findingsOfPersona(checkedPersona({ criteria: [asked] })).find(({ lint }) => lint === 'number-of-criteria');
    expect(finding?.say).toBe('It asks for one thing only.');
    expect(finding?.mend).toBeUndefined();
  });

  it('makes three criteria of two with the words of a linked pain', () =>
    expect(mendedIcp('number-of-criteria', { criteria: [size!, tools!, tiny!] }).icp.criteria).toHaveLength(4));

  it('moves the lightest of too many criteria into the document, with their reasons and notes', () => {
    const { label, icp } = mendedIcp('number-of-criteria', { criteria: [...goodIcp.criteria, ...questions(3, 1, 5, 2, 4, 4)] });
    expect(label).toMatch(/^Move .+1\?.+ and .+2\?.+ into the document$/);
    expect(icp.criteria.map(({ id }) => id)).toEqual(['size', 'tools', 'words', 'hires', 'tiny', 'q3', 'q5', 'q4', 'q4']);
    expect(icp.document).toMatchObject([
      { category: 'More', characteristic: expect.stringContaining('1?') as string, description: 'Our rota planner is priced per head.' },
      { characteristic: expect.stringContaining('2?') as string },
    ]);
    expect(icp.evidence).toHaveLength(4);
  });

  it('takes the steps out of a rough picture that need no judgement, and offers none when they are not enough', () => {
    const { icp } = mendedIcp('rough-data', { criteria: [size!, tools!] });
    expect(icp.criteria.map(({ kind, mode }) => `${mode} ${kind}`)).toEqual([
      'must employees-between',
      'score technology',
      'score cue',
      'exclude employees-between',
    ]);
    const finding = findingsOfIcp(checkedIcp({ criteria: [size!] })).find(({ lint }) => lint === 'rough-data');
    expect(finding?.mend).toBeUndefined();
  });

  it('links the only pain, or those that were written for this segment', () => {
    expect(mendedIcp('specific-pains', { pains: [] }).icp.pains).toEqual(['overtime']);
    expect(mendedPersona('specific-pains', { pains: [] }).label).toBe('Link “Overtime”');
    const several = {
      ...records,
      pains: [records.pains[0]!, { id: 'a', name: 'Gaps', cues: ['gap'], segments: ['s'] }, { id: 'b', name: 'Noise', segments: ['other'] }],
    };
    expect(mendedIcp('specific-pains', { pains: [] }, { records: several }).icp.pains).toEqual(['a']);
    const strange = { ...records, pains: several.pains.map((pain) => ({ ...pain, segments: ['other'] })) };
    const finding = findingsOfIcp(checkedIcp({ pains: [] }, { records: strange })).find(({ lint }) => lint === 'specific-pains');
    expect(finding?.mend).toBeUndefined();
  });

  it('writes down what a customer said in an interview, word for word', () => {
    const { persona } = mendedPersona('no-quote', { quote: '', evidence: [interview] });
    expect(persona.quote).toBe('I plan the week on Sunday night.');
    const told = { ...interview, note: 'She plans the week on Sunday night.' };
    const finding = findingsOfPersona(checkedPersona({ quote: '', evidence: [told] })).find(({ lint }) => lint === 'no-quote');
    expect(finding?.mend).toBeUndefined();
  });

  it('notes a guess as an assumption, of today', () => {
    const guess = { criteria: [{ ...size!, because: 'We think they pay more', evidence: [] }, tools!, words!, tiny!] };
    const { icp } = mendedIcp('rooted-in-data', { ...guess, assumptions: [{ id: 'guess', text: 'Another', since: '2026-01-01' }] });
    expect(icp.assumptions).toEqual([
      { id: 'guess', text: 'Another', since: '2026-01-01' },
      { id: 'guess-2', text: 'We think they pay more', since: '2026-11-28' },
    ]);
  });
});

describe('a finding without a mend', () => {
  const screens = Object.keys(import.meta.glob('../../entrypoints/workspace/screens/*.tsx')).map((path) => /([a-z-]+)\.tsx$/.exec(path)?.[1]);
  const without = new Set<string>();
  const note = (findings: readonly (Pick<Finding, 'lint' | 'at'> & { mend?: object })[]) => {
    for (const { lint, mend, at } of findings) {
      if (!mend) without.add(lint);
      expect(screens).toContain(at.screen);
      expect(at.field).not.toBe('');
    }
  };

  it('names the field, on a screen that is there; eleven of thirty lints need a person', () => {
    const long = { first: '2026-01-01', last: '2026-01-01' };
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...goodPersona, id }));
    const bare = goodIcp.criteria.map((each) => ({ ...each, evidence: [] }));
    note(findingsOfIcp(checkedIcp({ status: 'hypothesis', criteria: bare }, { history: long, records: { ...records, personas: five } })));
    note(findingsOfIcp(checkedIcp({}, { history: { first: '2026-08-28', last: '2026-08-28' }, records: { ...records, personas: [] } })));
    note(findingsOfIcp(checkedIcp({ criteria: [{ ...size!, params: { min: 50 } }, tools!, words!, tiny!] })));
    note(findingsOfIcp(checkedIcp({ criteria: goodIcp.criteria.map((each) => ({ ...each, evidence: [of('size').evidence![1]!] })) })));
    const segments = [records.segments[0]!, { ...records.segments[0]!, id: 's2', name: 'Hotels' }];
    note(findingsOfWorkspace({ records: { ...records, products: [], segments }, now }));
    expect([...without].sort()).toEqual([
      'never-reviewed',
      'no-competitor',
      'no-evidence',
      'no-feedback',
      'no-negative-profile',
      'no-people',
      'not-tested',
      'number-of-personas',
      'one-icp-for-all',
      'review-overdue',
      'too-broad',
    ]);
    expect(lints).toHaveLength(30);
  });
});
